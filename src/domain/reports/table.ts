/** The figures of all units as a table, as they were handed in. */
import { addUp, figuresOf } from './form.ts';
import type { Block, Figure, Indicator, ReportForm } from './types.ts';
import type { ReportingUnit } from './units.ts';

/** A figure; `missing` where the unit has not reported, `hidden` where readers could tell persons. */
export type Cell = number | 'missing' | 'hidden';

export interface Row {
  indicator: Indicator;
  block: Block;
  /** One a unit, in the order of `units`. */
  cells: Cell[];
  /** All units together that have reported; `missing` when none has. */
  total: Cell;
}

export interface FigureTable {
  units: ReportingUnit[];
  rows: Row[];
}

/** What belongs into a table: this year's reports, or last year's figures. */
export interface UnitFigures {
  unit: string;
  figures: readonly Figure[];
}

/** Every figure of a form by unit, nothing hidden: for work inside the union, never for readers. */
export function figureTable(
  form: Pick<ReportForm, 'blocks'>,
  reports: readonly UnitFigures[],
  units: readonly ReportingUnit[],
): FigureTable {
  const byUnit = new Map(reports.map(({ unit, figures }) => [unit, figuresOf(figures)]));
  const rows = form.blocks.flatMap((block) =>
    block.indicators.map((indicator): Row => {
      const cells = units.map(({ id }): Cell => byUnit.get(id)?.get(indicator.id) ?? 'missing');
      return { indicator, block, cells, total: totalOf(cells) };
    }),
  );
  return { units: [...units], rows };
}

/** What is given of some cells, together; `missing` when nothing is. */
export function totalOf(cells: readonly Cell[]): Cell {
  const given = cells.filter((cell) => typeof cell === 'number');
  return given.length > 0 ? addUp(given) : 'missing';
}
