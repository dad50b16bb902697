import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  atLeastZero,
  compare,
  divide,
  formatDecimal,
  fraction,
  multiply,
  parseDecimal,
  round,
  subtract,
  sum,
} from '../../../src/domain/fraction.ts';

test.each([
  [fraction(6, 4), fraction(3, 2)],
  [fraction(3, -6), fraction(-1, 2)],
  [fraction(0, -5), fraction(0)],
  [add(fraction(1, 2), fraction(1, 3)), fraction(5, 6)],
  [subtract(fraction(1, 2), fraction(1, 2)), fraction(0)],
  [multiply(fraction(2, 3), fraction(3, 4)), fraction(1, 2)],
  [divide(fraction(1, 2), fraction(-1, 4)), fraction(-2)],
  [sum([fraction(1, 3), fraction(1, 3), fraction(1, 3)]), fraction(1)],
  [atLeastZero(fraction(-1, 3)), fraction(0)],
])('%j is %j', (found, expected) => {
  expect(found).toEqual(expected);
});

test.each([
  [1, 0],
  [0.5, 1],
  [2 ** 53, 1],
  [NaN, 1],
])('%d/%d is refused', (numerator, denominator) => {
  expect(() => fraction(numerator, denominator)).toThrow(RangeError);
});

test('a product that would lose digits is refused, not rounded', () => {
  const large = fraction(2 ** 52 - 1);
  expect(() => multiply(large, large)).toThrow(RangeError);
});

test.each([
  [fraction(1, 2), 1],
  [fraction(-1, 2), -1],
  [fraction(49, 100), 0],
  [fraction(3, 2), 2],
  [fraction(5, 2), 3],
  [fraction(7, 3), 2],
  [fraction(-7, 3), -2],
])('%j rounds to %i', (value, expected) => {
  expect(round(value)).toBe(expected);
});

test.each([
  ['6000', fraction(6000)],
  ['6,000', fraction(6000)],
  ['6，000元', fraction(6000)],
  ['６０００．５', fraction(12001, 2)],
  [' 7.5 ', fraction(15, 2)],
  ['1.2万', fraction(12000)],
  ['5.', fraction(5)],
  ['0.0325', fraction(13, 400)],
  ['-3', fraction(-3)],
  ['', undefined],
  ['.', undefined],
  ['六千', undefined],
  ['6000块', undefined],
  ['1.23456', undefined],
  ['1e3', undefined],
  ['1234567890', undefined],
])('“%s” is read as %j', (text, expected) => {
  expect(parseDecimal(text)).toEqual(expected);
});

test('decimals are written as people write them', () => {
  expect([fraction(15, 2), fraction(10), fraction(1, 3)].map(formatDecimal)).toEqual([
    '7.5',
    '10',
    '0.33',
  ]);
});

describe('whatever the numbers', () => {
  const small = fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e4 }))
    .map(([numerator, denominator]) => fraction(numerator, denominator));

  test('sums and products come back by difference and quotient', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        if (b.numerator !== 0) expect(divide(multiply(a, b), b)).toEqual(a);
      }),
    );
  });

  test('rounding moves a number by at most one half', () => {
    fc.assert(
      fc.property(small, (a) => {
        const moved = subtract(fraction(round(a)), a);
        expect(
          compare(fraction(Math.abs(moved.numerator), moved.denominator), fraction(1, 2)),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('what is written is read back', () => {
    const cents = fc.integer({ min: 0, max: 1e9 }).map((n) => fraction(n, 100));
    fc.assert(
      fc.property(cents, (a) => {
        expect(parseDecimal(formatDecimal(a))).toEqual(a);
      }),
    );
  });
});
