import { describe, expect, test } from 'vitest';
import type { Weekday } from '../../../src/domain/dates.ts';
import {
  exceptionLines,
  isClockTime,
  openingsOn,
  schemaOrgHours,
  suggestClockTime,
  weekdayNames,
  weeklyLines,
  type OpeningHours,
} from '../../../src/domain/opening-hours.ts';

const WORKDAYS: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const HOURS: OpeningHours = {
  weekly: [
    { days: WORKDAYS, open: '14:30', close: '17:30' },
    { days: WORKDAYS, open: '08:30', close: '11:30' },
  ],
  exceptions: [
    { from: '2021-02-11', to: '2021-02-17', note: '春节' },
    {
      from: '2021-02-20',
      to: '2021-02-20',
      hours: { open: '09:00', close: '12:00' },
      note: '调休',
    },
    { from: '2021-12-31', to: '2022-01-02', note: '元旦' },
  ],
};

test.each([
  ['00:00', true],
  ['09:30', true],
  ['23:59', true],
  ['24:00', true],
  ['24:01', false],
  ['9:30', false],
  ['09:60', false],
  ['09：30', false],
])('is %s a time of day: %s', (value, expected) => {
  expect(isClockTime(value)).toBe(expected);
});

describe('openings of a date', () => {
  test.each([
    ['a workday, in order of time', '2021-01-25', ['08:30', '14:30']],
    ['a weekend', '2021-01-24', []],
    ['the first day of a holiday', '2021-02-11', []],
    ['the last day of a holiday', '2021-02-17', []],
    ['the day after', '2021-02-18', ['08:30', '14:30']],
    ['a Saturday made a workday', '2021-02-20', ['09:00']],
  ])('%s', (_, date, expected) => {
    expect(openingsOn(HOURS, date).map(({ open }) => open)).toEqual(expected);
  });
});

test.each<[Weekday[], string]>([
  [WORKDAYS, '周一至周五'],
  [['mon', 'wed'], '周一、周三'],
  [['sat', 'sun'], '周六、周日'],
  [['wed', 'mon', 'tue'], '周一至周三'],
  [['mon', 'tue', 'thu'], '周一、周二、周四'],
  [['fri'], '周五'],
  [['mon', 'wed', 'thu', 'fri', 'sat', 'sun'], '每天（周二除外）'],
  [['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], '每天'],
  [[], ''],
])('%j are %s', (days, expected) => {
  expect(weekdayNames(days)).toBe(expected);
});

test('lines for readers', () => {
  expect([...weeklyLines(HOURS), ...exceptionLines(HOURS)]).toMatchInlineSnapshot(`
    [
      "周一至周五 08:30至11:30、14:30至17:30",
      "2021年2月11日至2月17日 不开门（春节）",
      "2021年2月20日 09:00至12:00（调休）",
      "2021年12月31日至2022年1月2日 不开门（元旦）",
    ]
  `);
});

test('lines for search engines', () => {
  expect(schemaOrgHours(HOURS)[0]).toBe('Mo,Tu,We,Th,Fr 14:30-17:30');
});

test.each([
  ['9:00', '09:00'],
  ['9：30', '09:30'],
  ['14点30分', '14:30'],
  ['25:00', undefined],
  ['下午两点', undefined],
])('%s is the time %s', (value, expected) => {
  expect(suggestClockTime(value)).toBe(expected);
});
