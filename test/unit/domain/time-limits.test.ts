import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/periods.ts';
import { deadline, lastDay, TIME_LIMITS, type TimeLimit } from '../../../src/domain/time-limits.ts';
import { day } from './arbitraries.ts';

const NATIONAL_DAY = {
  name: '国庆节',
  from: '2026-10-01',
  to: '2026-10-07',
  statutoryFrom: '2026-10-01',
  statutoryTo: '2026-10-03',
};
const HOLIDAYS = [{ year: 2026, days: [NATIONAL_DAY] }];

test.each([
  ['arbitration', '2025-09-30', '2026-09-30'],
  ['arbitration', '2024-02-29', '2025-02-28'],
  ['other-claims', '2025-11-23', '2026-11-23'],
  ['inspection', '2025-06-30', '2027-06-30'],
  ['inspection', '2024-02-29', '2026-02-28'],
  ['lawsuit', '2026-12-20', '2027-01-04'],
  ['enforcement', '2026-05-31', '2028-05-31'],
  ['iou', '2026-01-31', '2029-01-31'],
  ['work-injury', '2026-03-08', '2027-03-08'],
] as const)('%s from %s ends on %s', (limit, from, expected) => {
  expect(deadline(limit, from).lastDay).toBe(expected);
});

test.each([
  ['2025-09-30', { years: 1 }, '2026-09-30'],
  ['2024-02-29', { years: 1 }, '2025-02-28'],
  ['2024-02-29', { years: 2 }, '2026-02-28'],
  ['2025-08-31', { months: 6 }, '2026-02-28'],
  ['2026-12-20', { days: 15 }, '2027-01-04'],
])('a period that starts on %s and lasts %j ends on %s', (start, period, expected) => {
  expect(lastDay(start, period)).toBe(expected);
});

test('a statutory holiday moves the end to the day after; the day itself is still told', () => {
  expect(deadline('arbitration', '2025-10-02', HOLIDAYS)).toMatchObject({
    lastDay: '2026-10-02',
    dayOff: { kind: 'statutory', name: '国庆节', next: '2026-10-04' },
    over: '2026-10-04',
  });
  expect(deadline('arbitration', '2025-10-06', HOLIDAYS).dayOff).toEqual({
    kind: 'off',
    name: '国庆节',
  });
});

test('reminders come after the event and before the end', () => {
  const limits = Object.keys(TIME_LIMITS) as TimeLimit[];
  fc.assert(
    fc.property(day, fc.constantFrom(...limits), (from, limit) => {
      const { lastDay, over, reminders } = deadline(limit, from, HOLIDAYS);
      expect(lastDay > from).toBe(true);
      expect(over >= lastDay).toBe(true);
      for (const days of reminders) expect(addDays(lastDay, -days) > from).toBe(true);
      const next = deadline(limit, addDays(from, 1)).lastDay;
      expect(next >= lastDay).toBe(true);
    }),
  );
});
