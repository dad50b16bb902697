import { expect, test } from 'vitest';
import { averageWageBefore, minimumWageOn } from '../../../src/domain/local-figures.ts';

const figures = {
  minimumWages: [
    { from: '2023-03-01', districts: [], monthly: 187_000, source: '示例' },
    { from: '2025-01-01', districts: ['340302'], monthly: 206_000, source: '示例' },
    { from: '2025-01-01', districts: ['340321'], monthly: 193_000, source: '示例' },
  ],
  averageWages: [{ year: 2025, monthly: 850_000, source: '示例' }],
};

test.each([
  ['2023-02-28', '340302', undefined],
  ['2023-03-01', '340302', 187_000],
  ['2025-01-01', '340302', 206_000],
  ['2025-01-01', '340321', 193_000],
  ['2025-01-01', '', 187_000],
])('minimum wage on %s in “%s”: %s', (date, district, expected) => {
  expect(minimumWageOn(figures, date, district)?.monthly).toBe(expected);
});

test('the average wage that counts is that of the year before', () => {
  expect(averageWageBefore(figures, '2026-06-01')?.monthly).toBe(850_000);
  expect(averageWageBefore(figures, '2025-12-31')).toBeUndefined();
});
