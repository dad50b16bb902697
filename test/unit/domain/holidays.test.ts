import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dayOff, statutoryDays } from '../../../src/domain/holidays.ts';
import { localFigures } from '../../../src/schemas/local-figures.ts';

const file = join(import.meta.dirname, '../../../content/local-figures.json');
const { holidays } = localFigures.parse(JSON.parse(readFileSync(file, 'utf8')));

test.each([
  ['2026-10-02', { kind: 'statutory', name: '国庆节', next: '2026-10-04' }],
  ['2026-10-05', { kind: 'off', name: '国庆节' }],
  ['2026-10-08', { kind: 'ordinary' }],
  // 2026's New Year's Eve of the old calendar is 16 February, whatever some tables say.
  ['2026-02-15', { kind: 'off', name: '春节' }],
  ['2026-02-16', { kind: 'statutory', name: '春节', next: '2026-02-20' }],
  ['2026-02-20', { kind: 'off', name: '春节' }],
  ['2027-10-01', { kind: 'unknown' }],
])('%s: %j', (date, expected) => {
  expect(dayOff(date, holidays)).toEqual(expected);
});

test('2026 has thirteen statutory days', () => {
  const ofYear = holidays.find(({ year }) => year === 2026)!;
  expect(ofYear.days.flatMap(statutoryDays)).toEqual([
    '2026-01-01',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-04-05',
    '2026-05-01',
    '2026-05-02',
    '2026-06-19',
    '2026-09-25',
    '2026-10-01',
    '2026-10-02',
    '2026-10-03',
  ]);
});
