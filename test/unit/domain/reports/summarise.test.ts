import { expect, test } from 'vitest';
import {
  rowsOf,
  summarise as summary,
  unitsOf,
  type FigureTable,
} from '../../../../src/domain/reports/index.ts';
import { FORM, GOOD, LISTED, listOf } from './form.ts';

const UNITS = unitsOf({ ...FORM, optional: [] }, LISTED, []);

const reports = (...figures: Record<string, number>[]) =>
  figures.map((own, at) => ({ unit: UNITS[at]!.id, figures: listOf(own) }));

const summarise = (...given: Parameters<typeof summary>) => summary(...given).table;

/** Cells and total of the rows that are named. */
const shown = (table: FigureTable, ...ids: string[]) =>
  table.rows
    .filter(({ indicator }) => ids.includes(indicator.id))
    .map(({ cells, total }) => [...cells, total].join(' '));

test('figures by unit and together; units that have not reported are missing', () => {
  const table = summarise(FORM, reports(GOOD, { ...GOOD, cash: 5.1, total: 6.6 }), UNITS);
  expect(shown(table, 'total', 'deep')).toEqual(['6.5 6.6 missing 13.1', '20 20 missing 40']);
  expect(shown(summarise(FORM, [], UNITS), 'total')).toEqual(['missing missing missing missing']);
  expect(rowsOf(table, 'uses').map(({ indicator }) => indicator.id)).toEqual([
    'total',
    'cash',
    'goods',
  ]);
});

test('a small number of people hides itself and what would give it away', () => {
  const table = summarise(
    FORM,
    reports({ ...GOOD, deep: 2, other: 48 }, { ...GOOD, deep: 9, other: 41 }, GOOD),
    UNITS,
  );
  // The 2 is hidden; so is the 48 beside it, and in both rows one county more.
  expect(shown(table, 'households', 'deep', 'other', 'total')).toEqual([
    '6.5 6.5 6.5 19.5',
    '50 50 50 150',
    'hidden hidden 20 31',
    'hidden hidden 30 119',
  ]);
});

test('nought and small sums of money stay', () => {
  const table = summarise(
    FORM,
    reports({ ...GOOD, deep: 0, other: 50, goods: 1, cash: 5.5 }, GOOD, GOOD),
    UNITS,
  );
  expect(shown(table, 'deep', 'goods')).toEqual(['1 1.5 1.5 4', '0 20 20 40']);
});

test('money is hidden beside the small number that got it', () => {
  const few = { ...GOOD, households: 2, deep: 2, other: 0, people: 5 };
  const table = summarise(FORM, reports(few, GOOD, { ...GOOD, people: 131 }), UNITS);
  expect(shown(table, 'households', 'total')).toEqual([
    'hidden hidden 6.5 19.5',
    'hidden hidden 50 102',
  ]);
  // Cash and goods together would tell the total.
  expect(shown(table, 'cash', 'goods')).toEqual(['5 5 5 15', 'hidden hidden 1.5 4.5']);
});

test('both years are compared over the units of both', () => {
  const lastYear = reports({ ...GOOD, people: 100 }, GOOD);
  const { units, changes } = summary(FORM, reports(GOOD, GOOD, GOOD), UNITS, lastYear).lastYear!;
  expect(units.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(changes.find(({ indicator }) => indicator.id === 'people')).toMatchObject({
    now: 260,
    before: 230,
    percent: 13,
  });
});
