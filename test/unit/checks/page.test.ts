/** Checks of a page as a whole: body, title, day, punctuation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problems, ROOT } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const text = readFileSync(join(ROOT, 'good', STORY), 'utf8');
const front = text.slice(0, text.indexOf('\n---') + 5);

test.each([
  ['nothing', ''],
  ['blank lines', '\n\n \n'],
  ['a remark of the author', '\n{/* 以后再写 */}\n'],
])('an empty body: %s', (_, body) => {
  const said = problems('empty-body', { [STORY]: front + body });
  expect(said).toMatch(/^stories\/bus\/index\.mdx:\d+:1: 正文是空的/);
});

test('a title twice in one collection, not across collections', () => {
  expect(
    problems('same-title', {
      'stories/snow/index.mdx': text,
      'legal-aid/wages.mdx': ['title: 示例指南', 'title: 示例故事'],
    }),
  ).toMatchInlineSnapshot(
    `"stories/snow/index.mdx:2:8: 标题“示例故事”和 stories/bus/index.mdx 的一样，请换个说法 [same-title]"`,
  );
});

test('a day still to come', () => {
  expect(
    problems('future-date', { [STORY]: ['published: 2021-01-10', 'published: 2026-12-02'] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:4:12: 发布日期2026年12月2日还没有到，今天是2026年12月1日。改为："2026-12-01" [future-date]"`,
  );
  expect(
    problems('future-date', { [STORY]: ['published: 2021-01-10', 'published: 2026-12-01'] }),
  ).toBe('');
});

test('half-width punctuation in body and fields, once a line', () => {
  expect(
    problems('punctuation', {
      [STORY]: text
        .replace('示例正文。', '灯亮了.大家来了,坐下。\n**好!好极了**')
        .replace('role: 示例司机', 'role: 示例(早班)司机'),
    }),
  ).toMatchInlineSnapshot(`
    "stories/bus/index.mdx:12:43: 汉字中间有 2 个英文标点“(”“)”，请换成中文标点。改为：示例（早班）司机 [punctuation]
    stories/bus/index.mdx:19:4: 汉字中间有 2 个英文标点“.”“,”，请换成中文标点。改为：灯亮了。大家来了，坐下。 [punctuation]
    stories/bus/index.mdx:20:4: 汉字中间有 1 个英文标点“!”，请换成中文标点。改为：好！好极了 [punctuation]"
  `);
});

test('the words of a notice stay as issued', () => {
  expect(
    problems('punctuation', {
      'notices/2020-1.mdx': ['要走访困难职工', '要走访,困难职工'],
      'support/help.mdx': ['quote: 按照100元/户的标准', 'quote: 按照,标准'],
    }),
  ).toBe('');
});
