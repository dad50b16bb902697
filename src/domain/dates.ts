/** Calendar dates as `YYYY-MM-DD` strings: no time zone, no clock. */

export type IsoDate = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_LIKE = /^\D*(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/;

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True when `value` has the form `YYYY-MM-DD` and the day exists. */
export function isIsoDate(value: string): value is IsoDate {
  const match = ISO.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The date that an author wrote in another form, or `undefined`: 2021年1月5日, 2021.1.5, 2021/1/5,
 * with quotation marks, in full-width digits. A day that does not exist is nobody's guess.
 */
export function suggestIsoDate(value: string): IsoDate | undefined {
  const match = DATE_LIKE.exec(value.normalize('NFKC'));
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = isoDate(year, month, day);
  return isIsoDate(date) ? date : undefined;
}

/** True for text that names year, month and day in some form, whether or not there is such a day. */
export function looksLikeDate(value: string): boolean {
  return DATE_LIKE.test(value.normalize('NFKC'));
}

/** Builds `YYYY-MM-DD`; `month` and `day` count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * 2020-12-31 → 2020年12月31日. Month and day without a leading zero
 * (GB/T 9704-2012, 7.3.5.4: 月、日不编虚位).
 */
export function chineseDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The day of the week of a calendar date. */
export function weekdayOf(date: IsoDate): Weekday {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
