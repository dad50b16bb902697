/** Periods by the calendar, as 《民法典》 201 to 203 count them. */
import { daysInMonth, isoDate, weekdayOf, type IsoDate } from './dates.ts';

/** 《劳动合同法》 holds since this day; time before it follows other rules. */
export const LABOUR_CONTRACT_LAW_SINCE: IsoDate = '2008-01-01';

/** A length of time; parts left out are zero. */
export interface Period {
  years?: number;
  months?: number;
  days?: number;
}

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

/**
 * The last day of a period: the first day does not count, a period of months or years ends on the
 * day with the same number (民法典 201, 202). Holidays are left to `holidays.ts`.
 */
export function lastDay(start: IsoDate, { years = 0, months = 0, days = 0 }: Period): IsoDate {
  return addDays(addMonths(start, years * 12 + months), days);
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

/** Days from Monday to Friday, `from` included, `to` not. */
export function weekdaysBetween(from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = from; day < to; day = addDays(day, 1)) {
    const weekday = weekdayOf(day);
    if (weekday !== 'sat' && weekday !== 'sun') count++;
  }
  return count;
}
