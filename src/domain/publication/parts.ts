/** What of a form belongs together in a table or a chart. */
import {
  countsPeople,
  rowsOf,
  type Block,
  type BlockRole,
  type Measure,
  type Row,
} from '../reports/index.ts';
import type { PublishedForm } from './publication.ts';

/** Rows of one block that can stand on one scale, with their sum where the form has one. */
export interface Kinds {
  block: Block;
  rows: Row[];
  total?: Row;
}

/** The figures that are told first. */
export function headlineRows({ table }: PublishedForm): Row[] {
  return table.rows.filter(({ indicator }) => indicator.headline);
}

/** The figure to tell when there is room for one: people before money, what may be said before what may not. */
export function toldFirst(published: PublishedForm): Row {
  const rows = [...headlineRows(published), ...published.table.rows];
  const open = rows.filter(({ total }) => typeof total === 'number');
  return open.find(({ indicator }) => countsPeople(indicator)) ?? open[0] ?? rows[0]!;
}

/** Headline figures that differ from unit to unit in what was done: money given, people met. */
export function unitRows(published: PublishedForm): Row[] {
  return headlineRows(published).filter(
    ({ indicator, block }) => block.role === 'uses' || countsPeople(indicator),
  );
}

/** The blocks of a role, each with what it is made of. */
export function kindsOf(published: PublishedForm, role: BlockRole): Kinds[] {
  const blocks = [...new Set(rowsOf(published.table, role).map(({ block }) => block))];
  return blocks.map((block) => kindsIn(published, block)).filter(({ rows }) => rows.length > 1);
}

/** What a block is made of: the parts of its sum; without one, the indicators that count in what most of them count in. */
export function kindsIn({ form, table }: PublishedForm, block: Block): Kinds {
  const rows = table.rows.filter((row) => row.block.id === block.id);
  const row = (id: string) => rows.filter(({ indicator }) => indicator.id === id);
  const sum = form.sums.find(({ total, minus }) => minus.length === 0 && row(total).length > 0);
  if (sum) return { block, rows: sum.parts.flatMap(row), total: row(sum.total)[0]! };
  const measure = commonest(rows.map(({ indicator }) => indicator.measure));
  return { block, rows: rows.filter(({ indicator }) => indicator.measure === measure) };
}

function commonest(measures: readonly Measure[]): Measure | undefined {
  const groups = [...Map.groupBy(measures, (measure) => measure)];
  return groups.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
