import { expect, test } from 'vitest';
import { localFigures } from '../../../src/schemas/local-figures.ts';

const HOLIDAY = {
  name: '国庆节',
  from: '2026-10-01',
  to: '2026-10-07',
  statutoryFrom: '2026-10-01',
  statutoryTo: '2026-10-03',
};

function figures(minimumYuan: number, days = [HOLIDAY]) {
  const source = { source: '示例', checkedOn: '2026-11-23' };
  return localFigures.safeParse({
    minimumWages: [{ from: '2026-01-01', monthlyYuan: minimumYuan, ...source }],
    averageWages: [{ year: 2025, monthlyYuan: 8230.42, ...source }],
    holidays: [{ year: 2026, days, ...source }],
  });
}

test('figures with and without fen', () => {
  expect(figures(2060).success).toBe(true);
  expect(figures(2060.5).success).toBe(true);
});

test.each([0, -1, 20.605])('%d yuan is no wage', (yuan) => {
  expect(figures(yuan).error?.issues[0]?.path).toEqual(['minimumWages', 0, 'monthlyYuan']);
});

test('statutory days outside the days off', () => {
  const issues = figures(2060, [{ ...HOLIDAY, statutoryTo: '2026-10-08' }]).error?.issues;
  expect(issues?.map(({ path }) => path.join('.'))).toEqual(['holidays.0.days.0']);
});
