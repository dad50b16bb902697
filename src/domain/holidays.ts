/** Public holidays: which days they are is published year by year and stands in the content. */
import type { IsoDate } from './dates.ts';
import { addDays } from './periods.ts';

/** One holiday of one year; all days are included. */
export interface Holiday {
  name: string;
  /** Days off, those moved from weekends among them. */
  from: IsoDate;
  to: IsoDate;
  /** The statutory days among them: paid at 300 %, and periods do not end on them. */
  statutoryFrom: IsoDate;
  statutoryTo: IsoDate;
}

/** The holidays of one year, all of them. */
export interface HolidayYear {
  year: number;
  days: readonly Holiday[];
}

/** What is known of a day. */
export type DayOff =
  /** Nobody has entered the holidays of that year. */
  | { kind: 'unknown' }
  | { kind: 'ordinary' }
  /** Offices are closed, but a period may end on it. */
  | { kind: 'off'; name: string }
  /** A period that would end on it ends on `next`, the day after (民法典 203). */
  | { kind: 'statutory'; name: string; next: IsoDate };

/** Looks a day up among the holidays that are known. */
export function dayOff(date: IsoDate, years: readonly HolidayYear[]): DayOff {
  const known = years.some(({ year }) => year === Number(date.slice(0, 4)));
  // New Year's holiday may begin in the year before.
  const found = years
    .flatMap(({ days }) => days)
    .find(({ from, to }) => from <= date && date <= to);
  if (!found) return { kind: known ? 'ordinary' : 'unknown' };
  const { name, statutoryFrom, statutoryTo } = found;
  return statutoryFrom <= date && date <= statutoryTo
    ? { kind: 'statutory', name, next: addDays(statutoryTo, 1) }
    : { kind: 'off', name };
}

/** The statutory days of a holiday, one by one. */
export function statutoryDays({ statutoryFrom, statutoryTo }: Holiday): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = statutoryFrom; day <= statutoryTo; day = addDays(day, 1)) days.push(day);
  return days;
}
