import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fraction } from '../../../src/domain/fraction.ts';
import { roundToFen } from '../../../src/domain/money.ts';
import { doubleWage, weekdaysBetween } from '../../../src/domain/double-wage.ts';
import { addDays } from '../../../src/domain/periods.ts';
import { day, fen } from './arbitraries.ts';

const work = (firstDay: string, lastDay: string, signedOn?: string) => ({
  firstDay,
  lastDay,
  signedOn,
  monthly: 500_000,
});

test.each([
  ['never signed, more than a year', work('2025-03-01', '2026-06-01'), 11, 0, 5_500_000, true],
  ['exactly a year', work('2025-03-01', '2026-02-28'), 11, 0, 5_500_000, true],
  ['a day less than a year', work('2025-03-01', '2026-02-27'), 10, 20, 5_459_770, false],
  [
    'signed after four months',
    work('2025-03-01', '2026-06-01', '2025-07-01'),
    3,
    0,
    1_500_000,
    false,
  ],
  [
    'signed in the fourth month',
    work('2025-03-01', '2026-06-01', '2025-06-16'),
    2,
    10,
    1_229_885,
    false,
  ],
  ['signed within a month', work('2025-03-01', '2026-06-01', '2025-03-20'), 0, 0, 0, false],
  ['left within a month', work('2025-03-01', '2025-03-31'), 0, 0, 0, false],
  [
    'signed after a year: eleven months',
    work('2025-03-01', '2026-06-01', '2026-05-01'),
    11,
    0,
    5_500_000,
    true,
  ],
  ['started on the 31st', work('2025-01-31', '2025-03-30'), 1, 0, 500_000, false],
  [
    'a month with 23 working days pays no more than a month',
    work('2025-06-15', '2025-08-14'),
    1,
    0,
    500_000,
    false,
  ],
])('%s', (_, input, months, days, extra, openEnded) => {
  const found = doubleWage(input);
  expect([found.months, found.days, roundToFen(found.extra), found.openEnded]).toEqual([
    months,
    days,
    extra,
    openEnded,
  ]);
});

test('a week has five days from Monday to Friday', () => {
  expect(weekdaysBetween('2026-11-23', '2026-11-30')).toBe(5);
  expect(weekdaysBetween('2026-11-28', '2026-11-30')).toBe(0);
  expect(weekdaysBetween('2026-11-30', '2026-11-23')).toBe(0);
});

describe('whatever the dates', () => {
  const input = fc
    .tuple(day, fc.integer({ min: 0, max: 900 }), fc.option(fc.integer({ min: 0, max: 900 })), fen)
    .map(([firstDay, span, signed, monthly]) => ({
      firstDay,
      lastDay: addDays(firstDay, span),
      signedOn: signed === null ? undefined : addDays(firstDay, signed),
      monthly,
    }));

  test('never negative and never more than eleven months', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { extra, months } = doubleWage(one);
        expect(extra.numerator).toBeGreaterThanOrEqual(0);
        expect(months).toBeLessThanOrEqual(11);
        expect(compare(extra, fraction(11 * one.monthly))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('a day more never counts less, and a contract never adds anything', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { extra } = doubleWage(one);
        const longer = doubleWage({ ...one, lastDay: addDays(one.lastDay, 1) });
        const unsigned = doubleWage({ ...one, signedOn: undefined });
        expect(compare(longer.extra, extra)).toBeGreaterThanOrEqual(0);
        expect(compare(unsigned.extra, extra)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
