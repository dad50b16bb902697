/** What pages show of the reports. */
import { suppress } from './suppress.ts';
import { figureTable, type Cell, type FigureTable, type Row, type UnitFigures } from './table.ts';
import type { BlockRole, Indicator, ReportForm } from './types.ts';
import type { ReportingUnit } from './units.ts';

/**
 * The figures of a form by unit and together, fit for readers: small numbers of people are hidden, and
 * with them what would give them away.
 * @param units from `unitsOf`; units without a report have `missing` cells
 */
export function summarise(
  form: Pick<ReportForm, 'blocks' | 'sums'>,
  reports: readonly UnitFigures[],
  units: readonly ReportingUnit[],
): FigureTable {
  return suppress(form, figureTable(form, reports, units));
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

/** Totals of this year beside those of last year. */
export function compareWithLastYear(
  form: Pick<ReportForm, 'blocks' | 'sums'>,
  reports: readonly UnitFigures[],
  lastYear: readonly UnitFigures[],
  units: readonly ReportingUnit[],
): Comparison {
  const has = (list: readonly UnitFigures[], id: string) => list.some(({ unit }) => unit === id);
  const both = units.filter(({ id }) => has(reports, id) && has(lastYear, id));
  const [now, before] = [reports, lastYear].map((list) => summarise(form, list, both).rows);
  const changes = now!.map(({ indicator, total }, at): Change => {
    const last = before![at]!.total;
    return { indicator, now: total, before: last, percent: percent(total, last) };
  });
  return { units: both, changes };
}

function percent(now: Cell, before: Cell): number | undefined {
  if (typeof now !== 'number' || typeof before !== 'number' || before === 0) return undefined;
  return Math.round(((now - before) / before) * 1000) / 10;
}
