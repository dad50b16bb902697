import { chineseDate, weekdayOf, type IsoDate, type Weekday } from './dates.ts';

/** A stretch of a day, local time, 24-hour `HH:MM`. */
export interface Opening {
  open: string;
  close: string;
}

/** Regular hours of some weekdays. */
export interface WeeklyHours extends Opening {
  days: Weekday[];
}

/** A stretch of dates, both included, with other hours or none. */
export interface HoursException {
  from: IsoDate;
  to: IsoDate;
  /** Absent: closed. */
  hours?: Opening | undefined;
  note: string;
}

export interface OpeningHours {
  weekly: WeeklyHours[];
  exceptions: HoursException[];
}

const NAMES: Record<Weekday, string> = {
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
};
/** Monday first. */
export const ORDER: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** True for `HH:MM` between 00:00 and 24:00. */
export function isClockTime(value: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value);
}

/** The time that was written as 9:00, 9：30 or 9点30分; `undefined` when it says something else. */
export function suggestClockTime(value: string): string | undefined {
  const match = /^(\d{1,2})[:：.点时](\d{2})分?$/.exec(value.normalize('NFKC').trim());
  const time = match && `${match[1]!.padStart(2, '0')}:${match[2]}`;
  return time && isClockTime(time) ? time : undefined;
}

/** The openings of one date: an exception that covers it wins over the weekly hours. */
export function openingsOn(hours: OpeningHours, date: IsoDate): Opening[] {
  const exception = hours.exceptions.find(({ from, to }) => from <= date && date <= to);
  if (exception) return exception.hours ? [exception.hours] : [];
  const weekday = weekdayOf(date);
  return hours.weekly
    .filter(({ days }) => days.includes(weekday))
    .map(({ open, close }) => ({ open, close }))
    .sort((a, b) => a.open.localeCompare(b.open));
}

/** mon, tue, wed → 周一至周三; mon, wed → 周一、周三; all but tue → 每天（周二除外）. */
export function weekdayNames(days: Weekday[]): string {
  const sorted = ORDER.filter((day) => days.includes(day));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return '';
  if (sorted.length === 7) return '每天';
  const unbroken = ORDER.indexOf(last) - ORDER.indexOf(first) + 1 === sorted.length;
  if (unbroken && sorted.length > 2) return `${NAMES[first]}至${NAMES[last]}`;
  if (sorted.length === 6) {
    return `每天（${NAMES[ORDER.find((day) => !days.includes(day))!]}除外）`;
  }
  return sorted.map((day) => NAMES[day]).join('、');
}

/** One line per set of days: 周一至周五 09:00至11:30、14:00至17:00. */
export function weeklyLines(hours: OpeningHours): string[] {
  const lines = new Map<string, string[]>();
  for (const { days, open, close } of hours.weekly) {
    const name = weekdayNames(days);
    lines.set(name, [...(lines.get(name) ?? []), `${open}至${close}`]);
  }
  return [...lines].map(([name, times]) => `${name} ${times.sort().join('、')}`);
}

/** One line per exception: 2027年2月5日至2月11日 不开门（春节）. */
export function exceptionLines(hours: OpeningHours): string[] {
  return hours.exceptions.map(({ from, to, hours: opening, note }) => {
    const end = to.slice(0, 4) === from.slice(0, 4) ? chineseDate(to).slice(5) : chineseDate(to);
    const when = from === to ? chineseDate(from) : `${chineseDate(from)}至${end}`;
    return `${when} ${opening ? `${opening.open}至${opening.close}` : '不开门'}（${note}）`;
  });
}

/** The hours as schema.org writes them: `Mo-Fr 09:00-17:00`. */
export function schemaOrgHours(hours: OpeningHours): string[] {
  const short = (day: Weekday) => day[0]!.toUpperCase() + day[1]!;
  return hours.weekly.map(
    ({ days, open, close }) =>
      `${ORDER.filter((day) => days.includes(day))
        .map(short)
        .join(',')} ${open}-${close}`,
  );
}
