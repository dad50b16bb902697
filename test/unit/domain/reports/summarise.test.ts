import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareWithLastYear,
  rowsOf,
  SMALL,
  summarise,
  unitsOf,
} from '../../../../src/domain/reports/index.ts';
import { FORM, GOOD, listOf } from './form.ts';

const DISTRICTS = ['a', 'b', 'c', 'd'].map((adcode) => ({ adcode, name: `${adcode}县` }));
const UNITS = unitsOf({ ...FORM, optional: [] }, DISTRICTS);

const reports = (...figures: Record<string, number>[]) =>
  figures.map((own, at) => ({ unit: UNITS[at]!.id, figures: listOf(own) }));

/** Cells and total of the rows that are named. */
const shown = (table: ReturnType<typeof summarise>, ...ids: string[]) =>
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

test('no hidden number can be reckoned from a row or a sum', () => {
  const figures = fc
    .record({ deep: fc.nat(9), other: fc.nat(9) })
    .map(({ deep, other }) => ({ ...GOOD, deep, other, households: deep + other }));
  fc.assert(
    fc.property(fc.array(figures, { minLength: 3, maxLength: 3 }), (all) => {
      const { rows } = summarise(FORM, reports(...all), UNITS);
      const row = (id: string) => {
        const { cells, total } = rows.find(({ indicator }) => indicator.id === id)!;
        return [...cells, total];
      };
      const families = ['households', 'deep', 'other'].map(row);
      const columns = families[0]!.map((_, at) => families.map((cells) => cells[at]!));
      for (const cells of [...families, ...columns]) {
        expect(cells.filter((cell) => cell === 'hidden')).not.toHaveLength(1);
        for (const cell of cells) {
          if (typeof cell === 'number' && cell > 0) expect(cell).toBeGreaterThanOrEqual(SMALL);
        }
      }
    }),
  );
});

test('both years are compared over the units of both', () => {
  const lastYear = reports({ ...GOOD, people: 100 }, GOOD);
  const { units, changes } = compareWithLastYear(FORM, reports(GOOD, GOOD, GOOD), lastYear, UNITS);
  expect(units.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(changes.find(({ indicator }) => indicator.id === 'people')).toMatchObject({
    now: 260,
    before: 230,
    percent: 13,
  });
});
