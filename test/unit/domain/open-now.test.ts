import { expect, test } from 'vitest';
import type { HolidayYear } from '../../../src/domain/holidays.ts';
import {
  momentInChina,
  openSentence,
  openState,
  type Moment,
} from '../../../src/domain/open-now.ts';
import type { OpeningHours } from '../../../src/domain/opening-hours.ts';

const HOURS: OpeningHours = {
  weekly: [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '14:30', close: '17:30' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '08:30', close: '11:30' },
  ],
  exceptions: [
    { from: '2026-12-07', to: '2026-12-07', note: '盘点' },
    {
      from: '2026-10-02',
      to: '2026-10-02',
      hours: { open: '09:00', close: '12:00' },
      note: '国庆节值班',
    },
  ],
};

const HOLIDAYS: HolidayYear[] = [
  {
    year: 2026,
    days: [
      {
        name: '国庆节',
        from: '2026-10-01',
        to: '2026-10-07',
        statutoryFrom: '2026-10-01',
        statutoryTo: '2026-10-03',
      },
    ],
  },
];

const say = (date: string, time: string, hours = HOURS) =>
  openSentence(openState(hours, HOLIDAYS, { date, time }), date);

test.each([
  ['in the morning', '2026-11-23', '09:00', '现在开门，到11:30。'],
  ['at the minute of opening', '2026-11-23', '08:30', '现在开门，到11:30。'],
  ['at the minute of closing', '2026-11-23', '11:30', '现在没开门，今天14:30开门。'],
  ['before opening', '2026-11-23', '06:00', '现在没开门，今天08:30开门。'],
  ['in the evening', '2026-11-23', '20:00', '现在没开门，明天08:30开门。'],
  ['on Friday evening', '2026-11-27', '18:00', '现在没开门，11月30日（周一）08:30开门。'],
  ['before a closed day', '2026-12-04', '18:00', '现在没开门，12月8日（周二）08:30开门。'],
  ['at the turn of the year', '2026-12-31', '18:00', '现在没开门，明天08:30开门。'],
  [
    'on a public holiday without a word of its own',
    '2026-10-01',
    '10:00',
    '今天国庆节放假，开不开门请先打电话问；节后明天09:00开门。',
  ],
  ['on a public holiday with hours of its own', '2026-10-02', '10:00', '现在开门，到12:00。'],
  ['after them', '2026-10-02', '13:00', '现在没开门，10月8日（周四）08:30开门。'],
  [
    'later in the holiday',
    '2026-10-05',
    '10:00',
    '今天国庆节放假，开不开门请先打电话问；节后10月8日（周四）08:30开门。',
  ],
])('%s', (_, date, time, expected) => {
  expect(say(date, time)).toBe(expected);
});

test('nothing is promised where nothing is known', () => {
  const exceptions = [{ from: '2026-11-01', to: '2027-02-01', note: '装修' }];
  expect(say('2026-11-23', '09:00', { ...HOURS, exceptions })).toBe(
    '现在没开门，什么时候开，请打电话问。',
  );
});

test('a place open until midnight', () => {
  const weekly = [{ days: ['mon' as const], open: '18:00', close: '24:00' }];
  expect(say('2026-11-23', '23:59', { weekly, exceptions: [] })).toBe('现在开门，到24:00。');
});

test.each<[string, Moment]>([
  ['2026-11-23T00:00:00Z', { date: '2026-11-23', time: '08:00' }],
  ['2026-12-31T16:00:00Z', { date: '2027-01-01', time: '00:00' }],
  ['2026-11-23T15:59:59Z', { date: '2026-11-23', time: '23:59' }],
])('%s in China', (utc, expected) => {
  expect(momentInChina(Date.parse(utc))).toEqual(expected);
});
