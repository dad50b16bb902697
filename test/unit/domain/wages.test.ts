import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, compare, fraction, ZERO } from '../../../src/domain/fraction.ts';
import { roundToFen } from '../../../src/domain/money.ts';
import {
  additionalCompensation,
  belowMinimum,
  dailyWage,
  hourlyWage,
  wagesOwed,
} from '../../../src/domain/wages.ts';
import { amount, fen } from './arbitraries.ts';

test('6,000 yuan a month are 275.86 a day and 34.48 an hour', () => {
  expect(roundToFen(dailyWage(600_000, 'month'))).toBe(27_586);
  expect(roundToFen(hourlyWage(600_000, 'month'))).toBe(3_448);
});

test.each([
  ['day', 24_000, 24_000, 3_000],
  ['hour', 3_000, 24_000, 3_000],
] as const)('paid by the %s', (unit, pay, daily, hourly) => {
  expect([dailyWage(pay, unit), hourlyWage(pay, unit)].map(roundToFen)).toEqual([daily, hourly]);
});

interface Case {
  pay: number;
  units: number;
  days?: number;
  paid?: number;
}

test.each<[string, Case, number]>([
  ['two months', { pay: 600_000, units: 2 }, 1_200_000],
  ['two months and five days', { pay: 600_000, units: 2, days: 5 }, 1_337_931],
  ['a month of 21.75 days', { pay: 600_000, units: 0, days: 21.75 }, 600_000],
  ['less what was paid', { pay: 600_000, units: 2, paid: 500_000 }, 700_000],
  ['more paid than earned', { pay: 600_000, units: 1, paid: 700_000 }, 0],
  ['pieces for parts of a fen', { pay: 3.25, units: 1000 }, 3_250],
])('%s', (_, { pay, units, days = 0, paid = 0 }, expected) => {
  const { owed } = wagesOwed({
    pay: fraction(pay * 100, 100),
    units: fraction(units),
    days: fraction(days * 100, 100),
    paid,
  });
  expect(roundToFen(owed)).toBe(expected);
});

test.each([
  [true, true, 500_000, 1_000_000],
  [true, false, 0, 0],
  [false, true, 0, 0],
  [false, false, 0, 0],
])('ordered %s, expired %s: from %i to %i on top of 10,000 yuan', (ordered, expired, from, to) => {
  const range = additionalCompensation(fraction(1_000_000), { ordered, expired });
  expect([range.from, range.to].map(roundToFen)).toEqual([from, to]);
});

test('the minimum wage is compared month by month', () => {
  expect(belowMinimum(180_000, 206_000)).toBe(26_000);
  expect(belowMinimum(206_000, 206_000)).toBe(0);
});

describe('whatever the input', () => {
  const work = fc.record({
    pay: fen.map((one) => fraction(one)),
    units: fc.integer({ min: 0, max: 300 }).map((one) => fraction(one)),
    days: amount(21),
    paid: fen,
  });

  test('what is owed is never negative and grows with pay and work', () => {
    fc.assert(
      fc.property(work, fen, (input, more) => {
        const { owed } = wagesOwed(input);
        expect(owed.numerator).toBeGreaterThanOrEqual(0);
        const better = wagesOwed({ ...input, pay: add(input.pay, fraction(more)) });
        const longer = wagesOwed({ ...input, units: add(input.units, fraction(1)) });
        expect(compare(better.owed, owed)).toBeGreaterThanOrEqual(0);
        expect(compare(longer.owed, owed)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('two stretches reckoned apart are the whole', () => {
    fc.assert(
      fc.property(work, work, ({ pay, units, days }, other) => {
        const first = wagesOwed({ pay, units, days }).owed;
        const second = wagesOwed({ pay, units: other.units, days: other.days }).owed;
        const whole = wagesOwed({
          pay,
          units: add(units, other.units),
          days: add(days, other.days),
        }).owed;
        expect(add(first, second)).toEqual(whole);
      }),
    );
  });

  test('what may come on top lies between half and all, or is nothing', () => {
    fc.assert(
      fc.property(work, fc.boolean(), fc.boolean(), (input, ordered, expired) => {
        const { owed } = wagesOwed(input);
        const { from, to } = additionalCompensation(owed, { ordered, expired });
        if (ordered && expired) {
          expect(add(from, from)).toEqual(owed);
          expect(to).toEqual(owed);
        } else expect([from, to]).toEqual([ZERO, ZERO]);
      }),
    );
  });
});
