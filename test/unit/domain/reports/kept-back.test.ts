/** No figure that is kept back can be reckoned from all that is published of a form. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  SMALL,
  summarise,
  type Cell,
  type Figure,
  type ReportForm,
  type UnitFigures,
} from '../../../../src/domain/reports/index.ts';
import { rank } from './rank.ts';

type Rules = Pick<ReportForm, 'blocks' | 'sums'>;

const indicator = (id: string, measure: 'households' | 'ten-thousand-yuan', of?: string) => ({
  id,
  name: id,
  measure,
  definition: id,
  headline: false,
  of,
});

/** People of three kinds, one of them in two kinds again; money for each of them, and for all. */
const KINDS = ['deep', 'far', 'near', 'other'];
const FORM: Rules = {
  blocks: [
    {
      id: 'people',
      title: 'people',
      role: 'recipients',
      indicators: ['all', 'half', ...KINDS, 'new'].map((id) => indicator(id, 'households')),
    },
    {
      id: 'money',
      title: 'money',
      role: 'uses',
      indicators: ['all', ...KINDS].map((id) => indicator(`for-${id}`, 'ten-thousand-yuan', id)),
    },
  ],
  sums: [
    { total: 'all', parts: ['deep', 'half', 'other'], minus: [] },
    { total: 'half', parts: ['far', 'near'], minus: [] },
    { total: 'all', parts: ['deep', 'new'], minus: ['near'] },
    { total: 'for-all', parts: KINDS.map((id) => `for-${id}`), minus: [] },
  ],
};
const IDS = FORM.blocks.flatMap(({ indicators }) => indicators.map(({ id }) => id));

/** What a unit handed in, small numbers often; money in hundredths so that sums are exact. */
const figures = fc
  .record({
    counts: fc.tuple(...KINDS.map(() => fc.oneof(fc.nat(3), fc.nat(40)))),
    each: fc.tuple(...KINDS.map(() => fc.integer({ min: 1, max: 90 }))),
  })
  .map(({ counts, each }): Figure[] => {
    const [deep, far, near, other] = counts as [number, number, number, number];
    const values: Record<string, number> = { deep, far, near, other };
    values['half'] = far + near;
    values['all'] = deep + far + near + other;
    values['new'] = values['all'] - deep + near;
    let whole = 0;
    for (const [at, id] of KINDS.entries()) {
      const sum = counts[at]! * each[at]!;
      values[`for-${id}`] = sum / 100;
      whole += sum;
    }
    values['for-all'] = whole / 100;
    return IDS.map((id) => ({ indicator: id, value: values[id]! }));
  });

const UNITS = 'abcdef'.split('').map((id) => ({
  id,
  name: id,
  short: id,
  group: id,
  district: false,
  required: true,
}));

/** Everything that is published, with the equations that readers know to hold. */
function published(reports: UnitFigures[], lastYear: UnitFigures[]) {
  const units = UNITS.slice(0, reports.length);
  const { table, lastYear: comparison } = summarise(FORM, reports, units, lastYear);
  const both = comparison!.units.map(({ id }) => units.findIndex((unit) => unit.id === id));
  const [whole, part] = [units.length, units.length + 1];
  const cells = new Map<string, Cell>();
  for (const [at, row] of table.rows.entries()) {
    const { id } = row.indicator;
    [...row.cells, row.total, comparison!.changes[at]!.now].forEach((cell, column) =>
      cells.set(`${id} ${column}`, cell),
    );
  }
  const equations: Record<string, number>[] = [];
  const factor = (names: string[], one: number) => names.map((name) => [name, one] as const);
  for (const id of IDS) {
    for (const [sum, columns] of [
      [whole, [...units.keys()]],
      [part, both],
    ] as const) {
      if (columns.length === 0) continue;
      const names = columns.map((column) => `${id} ${column}`);
      equations.push(Object.fromEntries([[`${id} ${sum}`, -1], ...factor(names, 1)]));
    }
  }
  for (const { total, parts, minus } of FORM.sums) {
    for (let column = 0; column <= part; column++) {
      if (column === part && both.length === 0) continue;
      const at = (ids: string[]) => ids.map((id) => `${id} ${column}`);
      equations.push(
        Object.fromEntries([
          [`${total} ${column}`, -1],
          ...factor(at(parts), 1),
          ...factor(at(minus), -1),
        ]),
      );
    }
  }
  return { table, comparison: comparison!, cells, equations };
}

const years = fc.record({
  now: fc.array(figures, { minLength: 1, maxLength: 5 }),
  before: fc.array(figures, { maxLength: 6 }),
});

function publishedOf({ now, before }: { now: Figure[][]; before: Figure[][] }) {
  const own = (list: Figure[][]) => list.map((one, at) => ({ unit: UNITS[at]!.id, figures: one }));
  return published(own(now), own(before));
}

test('no hidden cell is the only answer to all sums together', () => {
  fc.assert(
    fc.property(years, (both) => {
      const { cells, equations } = publishedOf(both);
      const hidden = [...cells].filter(([, cell]) => cell === 'hidden').map(([name]) => name);
      const known = equations.map((terms) => hidden.map((name) => terms[name] ?? 0));
      const all = rank(known);
      for (const [at] of hidden.entries()) {
        const alone = hidden.map((_, other) => (other === at ? 1 : 0));
        expect(rank([...known, alone])).toBe(all + 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('no small number of people is shown, no money beside a hidden one, in either year', () => {
  fc.assert(
    fc.property(years, (both) => {
      const { table, comparison } = publishedOf(both);
      const rows = new Map<string, Cell[]>(
        table.rows.map(({ indicator: { id }, cells, total }, at) => {
          const { now, before } = comparison.changes[at]!;
          return [id, [...cells, total, now, before]];
        }),
      );
      for (const [id, cells] of rows) {
        if (id.startsWith('for-')) {
          const counts = rows.get(id.slice(4))!;
          for (const [at, cell] of cells.entries()) {
            if (counts[at] === 'hidden') expect(cell).toBe('hidden');
          }
        } else {
          for (const cell of cells) {
            if (typeof cell === 'number' && cell > 0) expect(cell).toBeGreaterThanOrEqual(SMALL);
          }
        }
      }
    }),
  );
});
