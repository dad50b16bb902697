/** The published figures of the site, as they came out of the build. */
import { describe, expect, test } from 'vitest';
import { findChromium } from '../../src/channels/chromium.ts';
import {
  figureSheetPath,
  figureSheetPdfPath,
  FIGURES_PATH,
  figuresPath,
  pagePath,
} from '../../src/domain/addresses.ts';
import { readWorkbook } from '../../src/sheets/index.ts';
import { measure } from '../official-document/measure.ts';
import { files, pageAt, pages, readBytes, readText } from './site.ts';

const campaigns = [...files].flatMap(
  (file) => file.match(/^\/reports\/([^/]+)\/index\.html$/)?.[1] ?? [],
);

const canPrint = (await findChromium()) !== undefined;

interface Indicator {
  id: string;
  name: string;
  measure: string;
  total: number | string;
  byUnit: Record<string, number | string>;
}

test('the site has figures to look at', () => expect(campaigns.length).toBeGreaterThan(0));

describe.each(campaigns)('%s', (campaign) => {
  const { document, html } = pageAt(pagePath('reports', campaign));
  const data = JSON.parse(readText(figuresPath(campaign, 'json'))) as {
    sample: boolean;
    forms: { units: { id: string }[]; indicators: Indicator[] }[];
  };
  const shown = (cell: number | string | undefined, unit: string) => {
    if (typeof cell !== 'number') return cell === 'hidden' ? '不公开' : '没有报';
    return cell.toLocaleString('en', { minimumFractionDigits: unit === '万元' ? 2 : 0 });
  };

  test('every chart has a name, a text and a table; nothing in it needs a style', () => {
    const charts = document.querySelectorAll('svg.chart');
    expect(charts.length).toBeGreaterThan(4);
    for (const chart of charts) {
      const [name, text] = (chart.getAttribute('aria-labelledby') ?? '').split(' ');
      expect(chart.querySelector(`#${name}`)?.textContent).toBeTruthy();
      expect(chart.querySelector(`#${text}`)?.textContent).toBeTruthy();
      expect(chart.closest('.figures-part')?.querySelector('table')).toBeTruthy();
    }
    expect(html).not.toMatch(/<style| style=/);
  });

  test('the page shows the figures of the file, hidden ones by a word', () => {
    const rows = document
      .querySelectorAll('details:last-of-type > .table-box tbody tr')
      .map((row) => row.querySelectorAll('th, td').map((cell) => cell.textContent.trim()));
    for (const { units, indicators } of data.forms) {
      for (const { name, measure: unit, total, byUnit } of indicators) {
        const cells = [...units.map(({ id }) => byUnit[id]), total]
          .map((cell) => shown(cell, unit))
          .join(' ');
        const same = rows.filter(
          ([first]) => first?.replace(/^其中：/, '') === `${name}（${unit}）`,
        );
        expect(
          same.map((row) => row.slice(1).join(' ')),
          name,
        ).toContain(cells);
      }
    }
  });

  test('no number of people under three stands anywhere in the files', () => {
    const people = data.forms
      .flatMap(({ indicators }) => indicators)
      .filter((one) => ['人', '人次', '户'].includes(one.measure));
    const cells = people.flatMap(({ total, byUnit }) => [total, ...Object.values(byUnit)]);
    expect(cells.filter((cell) => cell === 1 || cell === 2)).toEqual([]);
    const csv = readText(figuresPath(campaign, 'csv'));
    expect(csv).not.toMatch(/,(?:人|人次|户),[^\n]*,[12],/);
  });

  test('the page offers the files, and each opens', async () => {
    const links = document.querySelectorAll('a[download]').map((link) => link.getAttribute('href'));
    for (const kind of ['xlsx', 'csv', 'json'] as const) {
      expect(links).toContain(figuresPath(campaign, kind));
    }
    const sheets = await readWorkbook(readBytes(figuresPath(campaign, 'xlsx')), 'figures.xlsx');
    expect(sheets).toHaveLength(1 + 2 * data.forms.length);
    expect(readText(figuresPath(campaign, 'csv')).startsWith('\uFEFF')).toBe(true);
  });

  test.runIf(data.sample)('made-up figures say so on every page and in every file', () => {
    for (const path of [
      pagePath('reports', campaign),
      figureSheetPath(campaign),
      pagePath('campaigns', campaign),
    ]) {
      expect(pageAt(path).document.querySelector('main')?.textContent, path).toContain('示例');
    }
    expect(readText(figuresPath(campaign, 'csv'))).toContain('示例');
  });

  test('the campaign leads to its figures', () => {
    const { document: page } = pageAt(pagePath('campaigns', campaign));
    expect(
      page.querySelector(`.headline-figures a[href="${pagePath('reports', campaign)}"]`),
    ).toBeTruthy();
  });

  test.runIf(canPrint)(
    'its sheet is one page of A4 with the figures, and says what it is',
    async () => {
      const pdf = await measure(readBytes(figureSheetPdfPath(campaign)));

      expect(pdf.pages).toHaveLength(1);
      const text = pdf.pages[0]!.text.replace(/\s/g, '');
      const heads = pageAt(figureSheetPath(campaign)).document.querySelectorAll('.headlines dd b');
      for (const { textContent } of heads) expect(text).toContain(textContent);
      if (data.sample) expect(text).toContain('示例');
      expect(text).toMatch(/来源：.+\d{4}年\d{1,2}月\d{1,2}日/);
      expect(pdf).toMatchObject({ language: 'zh-CN', tagged: true });
    },
  );
});

test('one page leads to the figures of every campaign, and is led to', () => {
  const { document } = pageAt(FIGURES_PATH);
  const links = document.querySelectorAll('main a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(campaigns.map((id) => pagePath('reports', id))));
  const home = pageAt('/').document.querySelector(`main a[href="${FIGURES_PATH}"]`);
  expect(home?.parentNode?.textContent).toContain('结果已公布');
  const told = pages.filter(
    ({ path, html }) => /^\/notices\/./.test(path) && html.includes('结果已公布'),
  );
  expect(told.length).toBeGreaterThan(0);
});

test('without a file no page offers one', () => {
  for (const { path, document } of pages.filter((page) => page.path.startsWith('/reports/'))) {
    for (const link of document.querySelectorAll('a[download]')) {
      expect(files.has(link.getAttribute('href')!), path).toBe(true);
    }
  }
});
