/** Months and days by the calendar, as 《民法典》 201 and 202 count them. */
import { daysInMonth, isoDate, type IsoDate } from './dates.ts';

/** 《劳动合同法》 holds since this day; time before it follows other rules. */
export const LABOUR_CONTRACT_LAW_SINCE: IsoDate = '2008-01-01';

/** Moves a date by whole months; a day that the month lacks becomes its last one (民法典 202). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return isoDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole months between two dates, as many as fit: 03-15 to 04-15 is one. */
export function wholeMonths(from: IsoDate, to: IsoDate): number {
  if (to <= from) return 0;
  const [[fromYear, fromMonth], [toYear, toMonth]] = [from, to].map((date) =>
    date.split('-').map(Number),
  ) as [[number, number], [number, number]];
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) <= to ? months : months - 1;
}
