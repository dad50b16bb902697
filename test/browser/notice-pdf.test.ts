/** Spoiled style sheets and spoiled words: the measures of an official document catch each of them. */
import { beforeAll, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/folders.ts';
import type { PrintFonts } from '../../src/channels/notice-pdf/fonts.ts';
import { readPage, type Sheet } from '../../src/channels/notice-pdf/page-source.ts';
import { fontsFor, printSheet } from '../../src/channels/notice-pdf/print.ts';
import { measure } from '../official-document/measure.ts';
import { faultsOf, MEASURES } from '../official-document/rules.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser();
let sheet: Sheet;
let fonts: PrintFonts;

beforeAll(async () => {
  const page = await readPage(DIST, '/notices/2020-60/');
  sheet = { ...page, title: '示例', date: '2020-12-31' };
  fonts = await fontsFor(sheet);
});

/** Clauses and names of the measures that are off. */
async function faults(spoiled: Sheet): Promise<string[]> {
  const document = await measure(await printSheet(browser(), spoiled, fonts));
  return MEASURES.filter((each) => faultsOf(each, document).length > 0).map(
    ({ clause, what }) => `${clause} ${what}`,
  );
}

/** The sheet with the first such passage of its styles, or of its page, replaced. */
function spoil(from: string, to: string): Sheet {
  const styles = new Map(sheet.styles);
  for (const [href, css] of styles) {
    if (!css.includes(from)) continue;
    styles.set(href, css.replace(from, to));
    return { ...sheet, styles };
  }
  expect(sheet.html, 'the page has the passage to be replaced').toContain(from);
  return { ...sheet, html: sheet.html.replace(from, to) };
}

test('as it is, nothing is off, and twice printed it is the same file', async () => {
  expect(await faults(sheet)).toEqual([]);
  const one = await printSheet(browser(), sheet, fonts);
  const two = await printSheet(browser(), sheet, await fontsFor(sheet));
  expect(one.equals(two)).toBe(true);
});

test.each([
  ['5.1', 'size:210mm 297mm', 'size:216mm 279mm'],
  ['5.2.1', 'margin:37mm 26mm', 'margin:34mm 26mm'],
  ['5.2.1', 'margin:37mm 26mm 35mm 28mm', 'margin:37mm 28mm 35mm 26mm'],
  ['5.2.1', '26mm 35mm 28mm', '23mm 35mm 28mm'],
  ['5.2.1', '37mm 26mm 35mm', '37mm 26mm 48mm'],
  ['5.2.2', 'font:16pt / var(--row)', 'font:15pt / var(--row)'],
  ['5.2.3', '--row:10.22mm', '--row:10.6mm'],
  ['5.2.3', '--row:10.22mm', '--row:9.7mm'],
  ['5.2.3', 'letter-spacing:calc(var(--character) - 16pt)', 'letter-spacing:0'],
  ['5.2.3', 'calc(156mm / 28)', 'calc(156mm / 27)'],
  ['5.2.4', '.document{color:#000;', '.document{color:#333;'],
  ['7.2.4', 'padding:35mm 0 0', 'padding:30mm 0 0'],
  ['7.2.4', '--mark:#c7161d', '--mark:#000'],
  [
    '7.2.4',
    'letter-spacing:0;text-align:center;white-space',
    'letter-spacing:0;text-align:left;white-space',
  ],
  ['7.2.4', '46pt / 16.1mm var(--title)', '46pt / 16.1mm var(--hei)'],
  ['7.2.4', '<p class="issuing-mark">蚌埠市总工会文件', '<p class="issuing-mark">蚌埠市总工会'],
  ['7.2.5', 'padding:calc(2 * var(--row)) 0 0', 'padding:calc(1 * var(--row)) 0 0'],
  ['7.2.5', '<p class="number">蚌工〔2020〕60号', '<p class="number">蚌工[2020]60号'],
  ['7.2.5', '<p class="number">蚌工〔2020〕60号', '<p class="number">蚌工〔2020〕第60号'],
  ['7.2.5', '<p class="number">蚌工〔2020〕60号', '<p class="number">蚌工〔2020〕060号'],
  ['7.2.7', 'margin-block-start:1.7mm', 'margin-block-start:4mm'],
  ['7.2.7', 'border-block-start:2px', 'border-block-start:5px'],
  ['7.2.7', 'margin-block-start:1.7mm', 'margin:1.7mm 10mm 0'],
  ['7.3.1', '22pt / var(--row)', '18pt / var(--row)'],
  ['7.3.1', 'text-wrap:balance;margin-block-end', 'text-align:left;margin-block-end'],
  ['7.3.2', 'margin-block-end:var(--row)}', 'margin-block-end:0}'],
  ['7.3.3', '.run-in{text-indent:calc(2 * var(--character))', '.run-in{text-indent:0'],
  [
    '7.3.3',
    '.body h2{font:400 16pt / var(--row) var(--hei)',
    '.body h2{font:400 16pt / var(--row) var(--kai)',
  ],
  [
    '7.3.3',
    'h3{font:400 16pt / var(--row) var(--kai)',
    'h3{font:400 16pt / var(--row) var(--fang-song)',
  ],
  ['7.3.4', 'text-indent:0;padding-block-start:var(--row)', 'text-indent:0;padding-block-start:0'],
  ['7.3.4', '统计表</span>', '统计表；</span>'],
  ['7.3.5.1', 'auto calc(4 * var(--character))', 'auto calc(2 * var(--character))'],
  ['7.3.5.1', 'text-align:center;width:fit-content', 'text-align:right;width:fit-content'],
  ['7.3.5.1', 'break-after:avoid;widows:2', 'break-after:auto;widows:1'],
  [
    '7.3.5.1',
    'background:0 0;border:0;margin:0;padding:0}',
    'background:0 0;outline:1px solid red}',
  ],
  [
    '7.3.5.4',
    '2020年12月31日</time></p></div></div></article>',
    '2021年01月05日</time></p></div></div></article>',
  ],
  ['7.5', 'text-align:left;vertical-align', 'text-align:right;vertical-align'],
  ['7.5', 'padding:4.2mm 14pt 0 0', 'padding:9mm 14pt 0 0'],
  ['7.5', 'font:14pt/14pt', 'font:12pt/14pt'],
  ['7.5', 'content:"— " counter(page) " —"', 'content:counter(page)'],
])('%s: %s → %s', async (clause, from, to) => {
  expect((await faults(spoil(from, to))).join('\n')).toContain(`${clause} `);
});
