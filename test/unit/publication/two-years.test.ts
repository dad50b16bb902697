/** The page of this year and that of last year together tell nothing that either keeps back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  publicationOf,
  type Material,
  type PublishedForm,
} from '../../../src/domain/publication/index.ts';
import type { Cell } from '../../../src/domain/reports/index.ts';
import { FORM, LISTED, listOf } from '../domain/reports/form.ts';
import { rank } from '../domain/reports/rank.ts';

const IDS = LISTED.map(({ id }) => id);

/** Small numbers often; the sums of the form hold. */
const figures = fc
  .record({
    deep: fc.oneof(fc.nat(3), fc.nat(60)),
    other: fc.oneof(fc.nat(3), fc.nat(60)),
    people: fc.nat(300),
    cash: fc.nat(9000),
    goods: fc.nat(9000),
  })
  .map(({ deep, other, people, cash, goods }) => ({
    deep,
    other,
    households: deep + other,
    people,
    cash: cash / 100,
    goods: goods / 100,
    total: (cash + goods) / 100,
  }));

/** The figures of some of the units. */
const year = fc.dictionary(fc.constantFrom(...IDS), figures, { minKeys: 1, noNullPrototype: true });
type Year = Record<string, Record<string, number>>;

const form = (id: string, from: string, lastYear?: string) => ({
  id,
  data: {
    ...FORM,
    period: { ...FORM.period, from },
    campaign: id,
    annex: 1,
    sample: true,
    ...(lastYear !== undefined && { lastYear }),
  },
});

function material(now: Year, before: Year): Material {
  const came = (id: string, all: Year) =>
    Object.entries(all).map(([unit, own]) => ({
      data: { form: id, unit, handedIn: '2021-01-20', sample: true, figures: listOf(own) },
    }));
  return {
    forms: [form('now', '2021-01-01', 'before'), form('before', '2020-01-01')],
    reports: [...came('now', now), ...came('before', before)],
    lastYear: [],
    campaigns: ['now', 'before'].map((id) => ({ id, data: { reportingUnits: LISTED } })),
    districts: [],
  };
}

const published = (of: Material, campaign: string): PublishedForm =>
  publicationOf(campaign, of, '2021-02-01')!.forms[0]!;

/** What both pages tell of last year: cells by name, and the sums that readers know to hold. */
function toldOfLastYear(of: Material) {
  const { table } = published(of, 'before');
  const { lastYear } = published(of, 'now');
  const both = new Set(lastYear!.units.map(({ id }) => id));
  const cells = new Map<string, Cell>();
  const equations: Record<string, number>[] = [];
  const columns = [...table.units.map(({ id }) => id), 'all', 'beside'];
  for (const [at, { indicator, cells: own, total }] of table.rows.entries()) {
    const beside = lastYear!.changes[at]!.before;
    [...own, total, beside].forEach((cell, column) =>
      cells.set(`${indicator.id} ${columns[column]}`, cell),
    );
    const sum = (name: string, ids: string[]) => ({
      [`${indicator.id} ${name}`]: -1,
      ...Object.fromEntries(ids.map((id) => [`${indicator.id} ${id}`, 1])),
    });
    const ids = table.units.map(({ id }) => id);
    equations.push(sum('all', ids));
    if (both.size > 0)
      equations.push(
        sum(
          'beside',
          ids.filter((id) => both.has(id)),
        ),
      );
  }
  for (const { total, parts } of FORM.sums) {
    for (const column of columns) {
      equations.push({
        [`${total} ${column}`]: -1,
        ...Object.fromEntries(parts.map((part) => [`${part} ${column}`, 1])),
      });
    }
  }
  return { cells, equations };
}

test('no hidden figure of last year is the only answer to both pages together', () => {
  fc.assert(
    fc.property(year, year, (now, before) => {
      const { cells, equations } = toldOfLastYear(material(now, before));
      const hidden = [...cells].filter(([, cell]) => cell === 'hidden').map(([name]) => name);
      const known = equations.map((terms) => hidden.map((name) => terms[name] ?? 0));
      const all = rank(known);
      for (const [at, name] of hidden.entries()) {
        // What stands beside this year's is a sum of last year's page, and as secret as that.
        if (name.endsWith(' beside')) continue;
        const alone = hidden.map((_, other) => (other === at ? 1 : 0));
        expect(rank([...known, alone])).toBe(all + 1);
      }
    }),
    { numRuns: 300 },
  );
});

const LARGE = { deep: 20, other: 30, households: 50, people: 130, cash: 5, goods: 1.5, total: 6.5 };
const SMALL = { ...LARGE, deep: 2, households: 32 };

test('a total that last year’s page keeps back is kept back beside this year’s', () => {
  const before = { a: SMALL, b: { ...LARGE, deep: 1, households: 31 } };
  const of = material({ a: LARGE, b: LARGE, c: LARGE }, { ...before, c: LARGE });
  const deep = ({ table }: PublishedForm) =>
    table.rows.find(({ indicator }) => indicator.id === 'deep')!;
  const { changes } = published(of, 'now').lastYear!;
  const beside = changes.find(({ indicator }) => indicator.id === 'deep')!;
  expect(deep(published(of, 'before')).cells).toContain('hidden');
  expect(beside.before).toBe(deep(published(of, 'before')).total);
});

test('of fewer units it tells their sum only where every part of it is told', () => {
  const of = material({ a: LARGE, b: LARGE }, { a: SMALL, b: LARGE, c: LARGE });
  const { changes, source, units } = published(of, 'now').lastYear!;
  const by = Object.fromEntries(changes.map(({ indicator, before }) => [indicator.id, before]));
  expect(units.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(by['deep']).toBe('hidden');
  expect(by['people']).toBe(260);
  expect(source).toBe('上年报来的《示例统计表》');
});
