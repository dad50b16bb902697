/** What is wrong with the figures of one report, in words for the unit that sent it. */
import { lastYearFaults } from './last-year.ts';
import { relationFaults } from './relations.ts';
import { decimalsOf, indicatorsOf } from './form.ts';
import type { Figures, Indicator, ReportForm } from './types.ts';
import { MEASURES } from './words.ts';
import { yuanFaults } from './yuan.ts';

/** Something that the unit has to mend or to look at again. */
export interface Fault {
  /** Errors send the report back, warnings only ask. */
  level: 'error' | 'warning';
  /** Ids of the indicators it is about, the one to look at first. */
  indicators: [string, ...string[]];
  /** A sentence without a full stop. */
  message: string;
  /** The figure to write there, when it is known. */
  fix?: number;
}

/** What figures are held against besides the form. */
export interface Yardsticks {
  /** The same unit's figures of last year. */
  lastYear?: Figures | undefined;
  /** This year's figures of other units. */
  others?: readonly Figures[] | undefined;
}

/**
 * Everything wrong with figures, in the order of the form.
 * @param figures by indicator; what was left empty is not in it
 */
export function reportFaults(
  form: Pick<ReportForm, 'blocks' | 'sums' | 'limits' | 'averages'>,
  figures: Figures,
  yardsticks: Yardsticks = {},
): Fault[] {
  const indicators = indicatorsOf(form);
  const own = indicators.flatMap((indicator) => ofFigure(indicator, figures.get(indicator.id)));
  const spoiled = new Set(own.flatMap((fault) => fault.indicators));
  // A figure that is no good by itself says nothing about the others.
  const sound = new Map([...figures].filter(([id]) => !spoiled.has(id)));
  const inYuan = yuanFaults(form, sound, yardsticks);
  const mistaken = new Set(inYuan.flatMap((fault) => fault.indicators));
  const measured = new Map([...sound].filter(([id]) => !mistaken.has(id)));
  const known = new Set(indicators.map(({ id }) => id));
  const faults = [
    ...own,
    ...inYuan,
    ...relationFaults(form, sound, measured),
    ...lastYearFaults(indicators, measured, yardsticks.lastYear),
  ].filter((fault) => fault.indicators.every((id) => known.has(id)));
  const order = indicators.map(({ id }) => id);
  return faults.sort((a, b) => order.indexOf(a.indicators[0]) - order.indexOf(b.indicators[0]));
}

function ofFigure(indicator: Indicator, value: number | undefined): Fault[] {
  const { id, name, measure } = indicator;
  const fault = (message: string, fix?: number): Fault[] => [
    { level: 'error', indicators: [id], message, ...(fix !== undefined && { fix }) },
  ];
  if (value === undefined) return fault(`“${name}”没有填；没有发生的填0`);
  if (value < 0) return fault(`“${name}”是${value}，不能小于0；请填0或者比0大的数`);
  const digits = decimalsOf(indicator);
  const scale = 10 ** digits;
  if (Math.abs(value * scale - Math.round(value * scale)) > 1e-6) {
    const unit = MEASURES[measure];
    return digits === 0
      ? fault(`“${name}”是${value}，按${unit}填的数不能有小数；请填整数`)
      : fault(
          `“${name}”是${value}，按${unit}填，小数点后最多两位`,
          Math.round(value * scale) / scale,
        );
  }
  return [];
}
