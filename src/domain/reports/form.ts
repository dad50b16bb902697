/** Questions about a report form. */
import type { Figure, Figures, Indicator, ReportForm } from './types.ts';

/** The measure whose figures are sums of money, in 万元. */
export const MONEY = 'ten-thousand-yuan';

/** Measures that count people or their homes: small numbers of them may tell who it was. */
const OF_PEOPLE = ['persons', 'person-times', 'households'];

/** All indicators in the order of the form. */
export function indicatorsOf(form: Pick<ReportForm, 'blocks'>): Indicator[] {
  return form.blocks.flatMap(({ indicators }) => indicators);
}

/** The indicators of a form by id. */
export function indicatorsById(form: Pick<ReportForm, 'blocks'>): Map<string, Indicator> {
  return new Map(indicatorsOf(form).map((indicator) => [indicator.id, indicator]));
}

export function figuresOf(list: readonly Figure[]): Figures {
  return new Map(list.map(({ indicator, value }) => [indicator, value]));
}

/** Digits that a figure may have after the point. */
export function decimalsOf({ measure }: Pick<Indicator, 'measure'>): number {
  return measure === MONEY ? 2 : 0;
}

/** True when a small number of it could tell who was meant. */
export function countsPeople({ measure }: Pick<Indicator, 'measure'>): boolean {
  return OF_PEOPLE.includes(measure);
}

/** Hundredths, whole: sums of figures are exact in them. */
export function hundredths(value: number): number {
  return Math.round(value * 100);
}

/** The sum of figures with two decimals at most, without the crumbs of binary numbers. */
export function addUp(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + hundredths(value), 0) / 100;
}
