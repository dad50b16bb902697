import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

test('updated before published', () => {
  expect(
    problems('dates', { 'stories/bus/index.mdx': ['updated: 2021-01-12', 'updated: 2021-01-02'] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:5:10: 更新日期不能早于发布日期：“published”是2021年1月10日，“updated”是2021年1月2日。改为：2021-01-10 [dates]"`,
  );
});

test('on the site before it was issued', () => {
  expect(
    problems('dates', { 'notices/2020-1.mdx': ['published: 2021-01-01', 'published: 2020-01-01'] }),
  ).toMatchInlineSnapshot(
    `"notices/2020-1.mdx:4:12: 上网日期不能早于成文日期：“issuedOn”是2020年12月31日，“published”是2020年1月1日。改为：2020-12-31 [dates]"`,
  );
});

test('a period that ends before it starts', () => {
  expect(
    problems('dates', { 'campaigns/winter.json': ['"to": "2021-02-28"', '"to": "2020-02-28"'] }),
  ).toMatchInlineSnapshot(
    `"campaigns/winter.json:8:65: 活动结束不能早于开始：“period”的“from”是2021年1月1日，“period”的“to”是2020年2月28日。改为：2021-01-01 [dates]"`,
  );
});

test('on the same day', () => {
  expect(
    problems('dates', { 'stories/bus/index.mdx': ['updated: 2021-01-12', 'updated: 2021-01-10'] }),
  ).toBe('');
});
