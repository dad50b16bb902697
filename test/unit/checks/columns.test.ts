import { expect, test } from 'vitest';
import { contextWithout, problems, problemsOf, type Edits } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const NOTICE = 'notices/2020-1.mdx';

/** The story and the notice as real ones, with the days of their last change. */
const dated = (story: string, notice: string): Edits => ({
  [STORY]: [
    'published: 2021-01-10\nupdated: 2021-01-12\nsample: true\n',
    `published: 2021-01-10\nupdated: ${story}\n`,
  ],
  [NOTICE]: ['published: 2021-01-01\nsample: true\n', `published: ${notice}\n`],
});

test('nothing new for longer than the standard allows', () => {
  expect(problems('stale-column', dated('2026-11-16', '2026-05-31'))).toMatchInlineSnapshot(`
    "notices/2020-1.mdx:4:12: “通知公告”栏目最新的一篇是2026年5月31日的，过去184天了；六个月内要有新内容 [stale-column]
    stories/bus/index.mdx:5:10: “先进事迹”栏目最新的一篇是2026年11月16日的，过去15天了；两个星期内要有新内容 [stale-column]"
  `);
});

test.each([
  ['on the last day', '2026-11-17', '2026-06-01'],
  ['today', '2026-12-01', '2026-12-01'],
])('news %s', (_, story, notice) => {
  expect(problems('stale-column', dated(story, notice))).toBe('');
});

test('a date still to come is no news', () => {
  expect(problems('stale-column', dated('2026-12-02', '2026-12-01'))).toContain(STORY);
});

test('made-up entries are no news, and nobody misses any', () => {
  expect(problems('stale-column', {})).toBe('');
});

test('a column without an entry, or with withdrawn ones only', () => {
  expect(problems('empty-column', {})).toBe('');
  expect(problemsOf('empty-column', contextWithout('support/help.mdx'))).toMatchInlineSnapshot(
    `"site.json:1:1: “帮扶服务”栏目还是空的，请在 support/ 里加上内容 [empty-column]"`,
  );
  expect(
    problems('empty-column', { [STORY]: ['kind: visit', 'kind: visit\nstatus: withdrawn'] }),
  ).toContain('“先进事迹”栏目还是空的');
});
