import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/checks/pages.ts';
import { contextWith, problems } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const links = (text: string) => problems('inner-link', { [STORY]: ['示例正文。', text] });

test('pages that are not there', () => {
  expect(
    links(
      '[a](/legal-aid/nothing/) [b](/legal-aid/wage/) [c](/support/wages/) [d](/tools)\n\n[e](./form.docx) [f](/files/form.docx)',
    ),
  ).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:1: 本站没有“/legal-aid/nothing/”这个网页，请核对地址，或者删去链接 [inner-link]
    stories/bus/index.mdx:19:26: 本站没有“/legal-aid/wage/”这个网页，请核对地址，或者删去链接。改为：/legal-aid/wages/ [inner-link]
    stories/bus/index.mdx:19:48: 本站没有“/support/wages/”这个网页，请核对地址，或者删去链接。改为：/legal-aid/wages/ [inner-link]
    stories/bus/index.mdx:19:69: 地址“/tools”末尾少了“/”。改为：/tools/ [inner-link]
    stories/bus/index.mdx:21:1: “./”只能用来放图片；附件请放进 public/files/，地址写成“/files/文件名” [inner-link]
    stories/bus/index.mdx:21:18: 没有“/files/form.docx”这个附件；请把它放进 public/files/，名字只用小写英文字母和数字 [inner-link]"
  `);
});

test('the address of the site itself counts as inside', () => {
  expect(links('[a](https://example.org/legal-aid/wags/)')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:1: 本站没有“/legal-aid/wags/”这个网页，请核对地址，或者删去链接。改为：/legal-aid/wages/ [inner-link]"`,
  );
});

test('an address in a notice', () => {
  expect(
    problems('inner-link', {
      'notices/2020-1.mdx': [
        'editorNotes:',
        'changedSince:\n  - { topic: 示例, then: 一, now: 二, see: { path: /support/hlp/, label: 三 } }\neditorNotes:',
      ],
    }),
  ).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:14:48: 本站没有“/support/hlp/”这个网页，请核对地址，或者删去链接。改为：/support/help/ [inner-link]"`,
  );
});

test.each([
  '/',
  '/legal-aid/',
  '/legal-aid/wages/',
  '/legal-aid/wages/#law-sample-law-3',
  '/search/?q=工资',
  '/answers/which-way/',
  '/answers/which-way/claim/',
  '/service-points/sample-centre/',
  '/share/stories/bus/',
  '/share/handbook/',
  '/feed.xml',
  '/cards/stories/bus/poster.png',
  '#下一步',
  'https://example.com/a/',
])('%s is there', (address) => {
  expect(links(`[a](<${address}>)`)).toBe('');
});

test('every page of the program is known', () => {
  const pages = readdirSync(join(import.meta.dirname, '../../../src/pages'));
  const known = addresses(contextWith({}));
  for (const name of pages.filter((page) => /^(?!index)\w+\.astro$/.test(page))) {
    expect(known).toContain(`/${name.replace('.astro', '')}/`);
  }
});
