import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, fraction, multiply } from '../../../src/domain/fraction.ts';
import { roundToFen } from '../../../src/domain/money.ts';
import { addDays } from '../../../src/domain/periods.ts';
import { service, severance } from '../../../src/domain/severance.ts';
import { day, fen } from './arbitraries.ts';

const months = (halves: number) => fraction(halves, 2);

test.each([
  ['2021-03-15', '2026-09-20', 5, 1, 6],
  ['2024-05-10', '2024-10-01', 0, 0.5, 0.5],
  ['2023-01-01', '2025-12-31', 3, 0, 3],
  ['2023-01-01', '2026-01-01', 3, 0.5, 3.5],
  ['2024-01-01', '2024-06-30', 0, 1, 1],
  ['2024-01-01', '2024-06-29', 0, 0.5, 0.5],
  ['2024-05-10', '2024-05-10', 0, 0.5, 0.5],
  ['2024-02-29', '2025-02-27', 1, 0, 1],
  ['2010-01-01', '2024-12-31', 15, 0, 15],
])('from %s to %s: %i years and %d, worth %d months', (first, last, years, rest, worth) => {
  expect(service(first, last)).toEqual({ years, rest, months: months(worth * 2) });
});

test.each([
  ['plain', { worth: 6, average: 600_000 }, 3_600_000, undefined, 6],
  [
    'capped, 15 years become 12',
    { worth: 15, average: 4_000_000, localAverage: 850_000 },
    30_600_000,
    'cap',
    12,
  ],
  [
    'capped, 5 years stay 5',
    { worth: 5, average: 4_000_000, localAverage: 850_000 },
    12_750_000,
    'cap',
    5,
  ],
  [
    'exactly at the cap is not above it: 15 years stay',
    { worth: 15, average: 2_550_000, localAverage: 850_000 },
    38_250_000,
    undefined,
    15,
  ],
  [
    'an ordinary wage keeps all its 15 years',
    { worth: 15, average: 600_000, localAverage: 850_000 },
    9_000_000,
    undefined,
    15,
  ],
  ['no average known: no cap', { worth: 15, average: 4_000_000 }, 60_000_000, undefined, 15],
  [
    'below the minimum wage',
    { worth: 2, average: 150_000, minimumWage: 206_000 },
    412_000,
    'floor',
    2,
  ],
  ['no minimum known: no floor', { worth: 2, average: 150_000 }, 300_000, undefined, 2],
])('%s', (_, { worth, average, ...figures }, n, limit, counted) => {
  const found = severance({ months: fraction(worth), average: fraction(average), ...figures });
  expect(roundToFen(found.n)).toBe(n);
  expect(roundToFen(found.twoN)).toBe(2 * n);
  expect(found.limit).toBe(limit);
  expect(found.months).toEqual(fraction(counted));
});

describe('whatever the input', () => {
  const input = fc.record({
    months: fc.integer({ min: 1, max: 90 }).map(months),
    average: fc.tuple(fen, fc.integer({ min: 1, max: 12 })).map(([sum, of]) => fraction(sum, of)),
    minimumWage: fc.option(fc.integer({ min: 100_000, max: 300_000 }), { nil: undefined }),
    localAverage: fc.option(fc.integer({ min: 400_000, max: 2_000_000 }), { nil: undefined }),
  });

  test('never negative, twice is exactly twice', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { n, twoN } = severance(one);
        expect(n.numerator).toBeGreaterThanOrEqual(0);
        expect(twoN).toEqual(multiply(n, fraction(2)));
      }),
    );
  });

  test('above three times the average: never more than twelve months of that', () => {
    fc.assert(
      fc.property(input, ({ localAverage = 850_000, ...one }) => {
        const { n, limit } = severance({ ...one, localAverage });
        if (limit === 'cap') {
          expect(compare(n, fraction(12 * 3 * localAverage))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('longer service never counts less', () => {
    fc.assert(
      fc.property(input, (one) => {
        const longer = { ...one, months: multiply(one.months, fraction(2)) };
        expect(compare(severance(longer).n, severance(one).n)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a higher wage never counts less, but for the step of the cap after twelve years', () => {
    fc.assert(
      fc.property(input, fen, (one, more) => {
        const higher = {
          ...one,
          average: fraction(one.average.numerator + more, one.average.denominator),
        };
        const [before, after] = [severance(one), severance(higher)];
        const step = after.limit === 'cap' && before.limit !== 'cap';
        if (!step || compare(one.months, fraction(12)) <= 0) {
          expect(compare(after.n, before.n)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('one more day of service never counts less, and never more than half a month more', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9000 }), (first, span) => {
        const today = service(first, addDays(first, span)).months;
        const tomorrow = service(first, addDays(first, span + 1)).months;
        const step = compare(tomorrow, today);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(
          compare(
            tomorrow,
            fraction(today.numerator * 2 + today.denominator, today.denominator * 2),
          ),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });
});
