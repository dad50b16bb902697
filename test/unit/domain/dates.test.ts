import { describe, expect, test } from 'vitest';
import {
  chineseDate,
  daysBetween,
  daysInMonth,
  isIsoDate,
  isoDate,
  looksLikeDate,
  suggestIsoDate,
  weekdayOf,
} from '../../../src/domain/dates.ts';

test.each([
  ['2021-01-25', true],
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2021-13-01', false],
  ['2021-00-10', false],
  ['2021-04-31', false],
  ['2021-1-5', false],
  ['2021-01-25T00:00', false],
  ['２０２１-01-25', false],
])('is %s a date: %s', (value, expected) => {
  expect(isIsoDate(value)).toBe(expected);
});

test.each([
  ['2021年1月5日', '2021-01-05'],
  ['2021.1.5', '2021-01-05'],
  ['2021/01/05', '2021-01-05'],
  ['２０２１年１月５日', '2021-01-05'],
  ['‘2021-01-05’', '2021-01-05'],
  ['2020-2-29', '2020-02-29'],
  // Which day was meant, nobody knows.
  ['2021-2-30', undefined],
  ['2021-13-01', undefined],
  ['一月五日', undefined],
  ['', undefined],
])('%s probably means %s', (value, expected) => {
  expect(suggestIsoDate(value)).toBe(expected);
});

test.each([
  ['2021-02-30', true],
  ['2021年13月1日', true],
  ['一月五日', false],
  ['2021-01', false],
])('does %s look like a date: %s', (value, expected) => {
  expect(looksLikeDate(value)).toBe(expected);
});

test('Chinese dates have no leading zeros', () => {
  expect(chineseDate('2021-01-05')).toBe('2021年1月5日');
  expect(chineseDate('2020-12-31')).toBe('2020年12月31日');
});

test('dates are padded', () => {
  expect(isoDate(2021, 1, 5)).toBe('2021-01-05');
});

test.each([
  [2020, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2021, 4, 30],
  [2021, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

describe('days', () => {
  test.each([
    ['2020-12-31', 'thu'],
    ['2021-01-25', 'mon'],
    ['2026-11-22', 'sun'],
  ])('%s is a %s', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  test.each([
    ['2020-12-31', '2021-01-25', 25],
    ['2021-01-25', '2020-12-31', -25],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-01-01', '2021-01-01', 0],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
