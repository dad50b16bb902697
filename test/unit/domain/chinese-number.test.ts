import { expect, test } from 'vitest';
import { articleName, chineseNumber } from '../../../src/domain/chinese-number.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [45, '四十五'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [115, '一百一十五'],
  [276, '二百七十六'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [1100, '一千一百'],
  [1260, '一千二百六十'],
  [9999, '九千九百九十九'],
])('%i is %s', (value, expected) => {
  expect(chineseNumber(value)).toBe(expected);
});

test.each([0, -1, 1.5, 10_000, Number.NaN])('%d is refused', (value) => {
  expect(() => chineseNumber(value)).toThrow(RangeError);
});

test.each([
  ['30', '第三十条'],
  ['276-1', '第二百七十六条之一'],
])('article %s is %s', (article, expected) => {
  expect(articleName(article)).toBe(expected);
});
