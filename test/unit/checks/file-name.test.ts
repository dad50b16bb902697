import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contextWithout, problems, report, ROOT } from './helpers.ts';

const good = (name: string) => readFileSync(join(ROOT, 'good', name), 'utf8');

test('service points in the file of another district', () => {
  expect(
    problems('file-name', { 'service-points/340300.json': good('service-points/340302.json') }),
  ).toMatchInlineSnapshot(
    `"service-points/340300.json:2:15: 文件名是“340300.json”，里面的 district 却是“340302”，两个要一样。改为：340302.json [file-name]"`,
  );
});

test('capitals and Chinese in a name', () => {
  expect(
    problems('file-name', {
      'notices/Notice_2.mdx': good('notices/2020-1.mdx'),
      'stories/雪夜 bus/index.mdx': good('stories/bus/index.mdx'),
      'stories/雪夜/index.mdx': good('stories/bus/index.mdx'),
    }),
  ).toMatchInlineSnapshot(`
    "notices/Notice_2.mdx:1:1: 文件名“Notice_2”不是合格的编号：只能用小写英文字母、数字和连字符，例如“unpaid-wages”。改为：notice-2.mdx [file-name]
    stories/雪夜 bus/index.mdx:1:1: 文件名“雪夜 bus”不是合格的编号：只能用小写英文字母、数字和连字符，例如“unpaid-wages”。改为：bus/index.mdx [file-name]
    stories/雪夜/index.mdx:1:1: 文件名“雪夜”不是合格的编号：只能用小写英文字母、数字和连字符，例如“unpaid-wages” [file-name]"
  `);
});

test('a name that is the address of a page of a list', () => {
  expect(
    problems('file-name', { 'stories/2/index.mdx': good('stories/bus/index.mdx') }),
  ).toMatchInlineSnapshot(
    `"stories/2/index.mdx:1:1: 文件名“2”只有数字：/stories/2/ 是列表第几页的网址，请加上几个字母。改为：no-2/index.mdx [file-name]"`,
  );
});

test('a file that would be overlooked', () => {
  expect(
    problems('file-name', {
      'notices/2020-2.md': '',
      'notices/old/2019-1.mdx': '',
      'laws/sample.docx': '',
      'storeis/bus/index.mdx': '',
      'note.txt': '',
    }),
  ).toMatchInlineSnapshot(`
    "laws/sample.docx:1:1: 这个文件不会出现在网站上：网站读不了“.docx”文件，请把文字复制到正确的文件里。改为：laws/sample.json [file-name]
    note.txt:1:1: 这个文件不会出现在网站上：文件名或者位置不对 [file-name]
    notices/2020-2.md:1:1: 这个文件不会出现在网站上：文件名或者位置不对。改为：notices/2020-2.mdx [file-name]
    notices/old/2019-1.mdx:1:1: 这个文件不会出现在网站上：文件名或者位置不对。改为：notices/2019-1.mdx [file-name]
    storeis/bus/index.mdx:1:1: 不认识的文件夹“storeis”；可以用的有：notices、stories、legal-aid、support、answers、campaigns、report-forms、reports、last-year-figures、laws、service-points。改为：stories/bus/index.mdx [file-name]"
  `);
});

test.each([
  ['an ending that Windows hides', 'stories/bus/index.mdx.txt', 'stories/bus/index.mdx'],
  ['capitals', 'stories/bus/Index.MDX', 'stories/bus/index.mdx'],
  ['the same of a guide', 'legal-aid/Wages.mdx.txt', 'legal-aid/wages.mdx'],
  ['a document of Word', 'notices/2020-3.docx', 'notices/2020-3.mdx'],
  ['a story without a folder', 'stories/index.mdx', undefined],
])('%s: %s', (_, name, fix) => {
  const said = problems('file-name', { [name]: '' });
  if (fix === undefined) expect(said).not.toContain('改为');
  else expect(said).toContain(`改为：${fix} [`);
});

test('no site.json', async () => {
  expect(await report(contextWithout('site.json'))).toContain('缺少 site.json');
});
