/** The published figures one a line, as programs want them. */
import type { Cell } from '../reports/index.ts';
import type { PublishedForm } from './publication.ts';
import { bareName, unitOf } from './words.ts';

/** The unit of a figure of all units together. */
export const ALL_UNITS = { id: '', name: '合计' };

export interface FigureRecord {
  form: string;
  block: string;
  indicator: string;
  name: string;
  /** 万元, 户 … */
  measure: string;
  /** Its id, of a district the administrative code; empty for all units together. */
  unit: string;
  unitName: string;
  /** The time that the figure is about. */
  period: string;
  value: Cell;
}

/** Every figure of a form, by unit and together, then the totals of the year before. */
export function recordsOf({ form, table, lastYear }: PublishedForm): FigureRecord[] {
  const units = [...table.units, ALL_UNITS];
  const now = table.rows.flatMap(({ indicator, block, cells, total }) =>
    [...cells, total].map((value, at) => ({
      form: form.shortTitle,
      block: block.title,
      indicator: indicator.id,
      name: bareName(indicator),
      measure: unitOf(indicator),
      unit: units[at]!.id,
      unitName: units[at]!.name,
      period: form.period.text,
      value,
    })),
  );
  if (!lastYear) return now;
  const blockOf = new Map(table.rows.map(({ indicator, block }) => [indicator.id, block.title]));
  const before = lastYear.changes.map(({ indicator, before: value }) => ({
    form: form.shortTitle,
    block: blockOf.get(indicator.id)!,
    indicator: indicator.id,
    name: bareName(indicator),
    measure: unitOf(indicator),
    unit: ALL_UNITS.id,
    unitName: `${ALL_UNITS.name}（${lastYear.units.length}个单位）`,
    period: lastYear.period,
    value,
  }));
  return [...now, ...before];
}
