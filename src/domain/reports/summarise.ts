/** What pages show of the reports. */
import { suppress } from './suppress.ts';
import {
  figureTable,
  totalOf,
  type Cell,
  type FigureTable,
  type Row,
  type UnitFigures,
} from './table.ts';
import type { BlockRole, Indicator, ReportForm } from './types.ts';
import type { ReportingUnit } from './units.ts';

/** What readers may see of a form. */
export interface Summary {
  table: FigureTable;
  /** Beside the year before; `undefined` without figures of it. */
  lastYear?: Comparison;
}

/**
 * The figures of a form by unit and together, and their totals beside those of last year: small numbers
 * of people are hidden, the money they got, and what would give either away in any of the tables.
 * @param units from `unitsOf`; units without a report have `missing` cells
 * @param shownBefore last year's table as readers have it on a page of its own: nothing is told of that
 *   year that could not be added up from it
 */
export function summarise(
  form: Pick<ReportForm, 'blocks' | 'sums'>,
  reports: readonly UnitFigures[],
  units: readonly ReportingUnit[],
  lastYear?: readonly UnitFigures[],
  shownBefore?: FigureTable,
): Summary {
  const has = (list: readonly UnitFigures[], id: string) => list.some(({ unit }) => unit === id);
  const both = units.filter(({ id }) => lastYear && has(reports, id) && has(lastYear, id));
  const raw = figureTable(form, reports, units);
  // Where fewer units are compared than reported, both totals together tell the figures of the others.
  const fewer = raw.units.filter(({ id }) => has(reports, id)).length > both.length;
  const { table, together } = suppress(form, raw, new Set(fewer ? both.map(({ id }) => id) : []));
  if (!lastYear) return { table };
  const before = shownBefore
    ? raw.rows.map(({ indicator }) => addedUp(shownBefore, indicator.id, both))
    : suppress(form, figureTable(form, lastYear, both)).table.rows.map(({ total }) => total);
  const changes = table.rows.map(({ indicator, total }, at): Change => {
    const [now, last] = [fewer ? together[at]! : total, before[at]!];
    return { indicator, now, before: last, percent: percent(now, last) };
  });
  return { table, lastYear: { units: both, changes } };
}

/** What readers of a table can say of some of its units together. */
function addedUp({ rows, units }: FigureTable, id: string, among: readonly ReportingUnit[]): Cell {
  const row = rows.find(({ indicator }) => indicator.id === id);
  if (!row) return 'missing';
  const wanted = new Set(among.map((unit) => unit.id));
  if (units.every((unit) => wanted.has(unit.id))) return row.total;
  const cells = row.cells.filter((_, at) => wanted.has(units[at]!.id));
  return cells.includes('hidden') ? 'hidden' : totalOf(cells);
}

/** The rows of the blocks that serve a purpose: `sources` against `uses`, or the kinds of `help`. */
export function rowsOf({ rows }: FigureTable, role: BlockRole): Row[] {
  return rows.filter(({ block }) => block.role === role);
}

/** One figure of both years. */
export interface Change {
  indicator: Indicator;
  now: Cell;
  before: Cell;
  /** In per cent of last year, one decimal; `undefined` when a side is hidden, missing or nought. */
  percent: number | undefined;
}

export interface Comparison {
  /** The units of both years: the totals are theirs only, so that like is compared with like. */
  units: ReportingUnit[];
  changes: Change[];
}

function percent(now: Cell, before: Cell): number | undefined {
  if (typeof now !== 'number' || typeof before !== 'number' || before === 0) return undefined;
  return Math.round(((now - before) / before) * 1000) / 10;
}
