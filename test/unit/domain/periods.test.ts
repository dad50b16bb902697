import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, isIsoDate } from '../../../src/domain/dates.ts';
import { addDays, addMonths, wholeMonths } from '../../../src/domain/periods.ts';
import { day } from './arbitraries.ts';

test.each([
  ['2025-01-15', 1, '2025-02-15'],
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-01-15', -1, '2024-12-15'],
])('%s and %i months: %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test.each([
  ['2025-01-15', '2025-02-14', 0],
  ['2025-01-15', '2025-02-15', 1],
  ['2025-01-31', '2025-02-28', 1],
  ['2024-02-29', '2025-02-28', 12],
  ['2025-02-15', '2025-01-15', 0],
])('from %s to %s: %i whole months', (from, to, expected) => {
  expect(wholeMonths(from, to)).toBe(expected);
});

test('every day there is can be reached, and whole months never overshoot', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 500 }), (from, span) => {
      const to = addDays(from, span);
      expect(isIsoDate(to)).toBe(true);
      expect(daysBetween(from, to)).toBe(span);
      const months = wholeMonths(from, to);
      expect(addMonths(from, months) <= to).toBe(true);
      expect(addMonths(from, months + 1) > to).toBe(true);
    }),
  );
});
