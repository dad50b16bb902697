import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const FILE = 'page-codes.json';

test('a new page gets the next free code to paste', () => {
  expect(
    problems('page-code', {
      'legal-aid/late.mdx': '---\ntitle: 晚了怎么办\n---\n',
      'support/more.mdx': '---\ntitle: 还有什么\n---\n',
    }),
  ).toMatchInlineSnapshot(`
    "page-codes.json:1:1: “晚了怎么办”（/legal-aid/late/）还没有页码，请在 page-codes.json 的最后加一行。改为：{ "code": "2106", "page": "/legal-aid/late/" } [page-code]
    page-codes.json:1:1: “还有什么”（/support/more/）还没有页码，请在 page-codes.json 的最后加一行。改为：{ "code": "2107", "page": "/support/more/" } [page-code]"
  `);
});

test('a code that was taken away', () => {
  expect(
    problems('page-code', {
      [FILE]: ['    { "code": "2103", "page": "/answers/which-way/" },\n', ''],
    }),
  ).toMatchInlineSnapshot(`
    "page-codes.json:1:1: “示例问答：走哪条路”（/answers/which-way/）还没有页码，请在 page-codes.json 的最后加一行。改为：{ "code": "2106", "page": "/answers/which-way/" } [page-code]
    page-codes.json:5:15: “2104”前面少了页码“2103”：用过的页码不能删。把那一行写回来，那一页撤了就让它打开栏目页。改为：{ "code": "2103", "page": "/legal-aid/" } [page-code]"
  `);
});

test('a code that was given to another page', () => {
  expect(problems('page-code', { [FILE]: ['"2105"', '"2104"'] })).toMatchInlineSnapshot(
    `"page-codes.json:7:15: 页码“2104”前面已经给过，一个页码只能给一次，请换成没用过的。改为：2105 [page-code]"`,
  );
});

test('a code of a page that is gone', () => {
  expect(
    problems('page-code', {
      [FILE]: [
        '"/service-points/sample-centre/" }',
        '"/service-points/sample-centre/" },\n    { "code": "2106", "page": "/legal-aid/old/" }',
      ],
    }),
  ).toMatchInlineSnapshot(
    `"page-codes.json:8:31: 没有“/legal-aid/old/”这一页。改了网址就写新网址，撤了就写栏目页。改为：/legal-aid/ [page-code]"`,
  );
});

test('a page that moved to its column keeps its code', () => {
  expect(
    problems('page-code', {
      [FILE]: [
        '"/service-points/sample-centre/" }',
        '"/service-points/sample-centre/" },\n    { "code": "2106", "page": "/legal-aid/" }',
      ],
    }),
  ).toBe('');
});
