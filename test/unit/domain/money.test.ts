import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction } from '../../../src/domain/fraction.ts';
import { formatSum, formatYuan, roundToFen } from '../../../src/domain/money.ts';

test.each([
  [0, '0元'],
  [5, '0.05元'],
  [110345, '1,103.45元'],
  [5_500_000, '55,000元'],
  [30_600_000, '306,000元'],
  [100_000_010, '1,000,000.10元'],
  [-50, '-0.50元'],
])('%i fen are %s', (fen, expected) => {
  expect(formatYuan(fen)).toBe(expected);
});

test('only sums that had to be rounded say so', () => {
  expect(formatSum(fraction(827586, 10))).toBe('约827.59元');
  expect(formatSum(fraction(82759))).toBe('827.59元');
});

test('half a fen counts, less does not; the error stays below one fen', () => {
  expect(roundToFen(fraction(5, 2))).toBe(3);
  expect(roundToFen(fraction(249, 100))).toBe(2);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e5 }), (n, d) => {
      expect(Math.abs(roundToFen(fraction(n, d)) - n / d)).toBeLessThan(1);
    }),
  );
});
