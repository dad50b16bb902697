/** The time limits that a claim for wages must keep, and the days on which they end. */
import type { IsoDate } from './dates.ts';
import { dayOff, type DayOff, type HolidayYear } from './holidays.ts';
import { addDays, addMonths } from './periods.ts';

/** A length of time; parts left out are zero. */
export interface Period {
  years?: number;
  months?: number;
  days?: number;
}

/** How long after which event; the articles stand with the words of the calculator. */
export const TIME_LIMITS = {
  /** Arbitration for wages, after the end of the employment. */
  arbitration: { years: 1 },
  /** Arbitration for anything else, after one knew of it. */
  'other-claims': { years: 1 },
  /** Complaint to the labour inspection, after the end of the violation. */
  inspection: { years: 2 },
  /** Lawsuit against an award, after its receipt. */
  lawsuit: { days: 15 },
  /** Application for enforcement, after the last day for payment that the document names. */
  enforcement: { years: 2 },
  /** Lawsuit on a written acknowledgement of wages, after the day on which it promises them. */
  iou: { years: 3 },
  /** Application for recognition of a work injury by the worker, after the accident. */
  'work-injury': { years: 1 },
} as const satisfies Record<string, Period>;
export type TimeLimit = keyof typeof TIME_LIMITS;

export interface Deadline {
  limit: TimeLimit;
  /** The day of the event. */
  from: IsoDate;
  /** The last day before holidays move it: whoever keeps it is in time. */
  lastDay: IsoDate;
  dayOff: DayOff;
  /** The last day of all: after it the time is over. */
  over: IsoDate;
  /** Days before the last one on which to be reminded, the farthest first. */
  reminders: readonly number[];
}

/** The deadline that an event starts. */
export function deadline(
  limit: TimeLimit,
  from: IsoDate,
  holidays: readonly HolidayYear[] = [],
): Deadline {
  const end = lastDay(from, TIME_LIMITS[limit]);
  // Of fifteen days, thirty have never been left.
  const reminders = 'days' in TIME_LIMITS[limit] ? [7] : [30, 7];
  const off = dayOff(end, holidays);
  const over = off.kind === 'statutory' ? off.next : end;
  return { limit, from, lastDay: end, dayOff: off, over, reminders };
}

/**
 * The last day of a period: the first day does not count, a period of months or years ends on the
 * day with the same number (民法典 201, 202). Holidays are left to `holidays.ts`.
 */
export function lastDay(start: IsoDate, { years = 0, months = 0, days = 0 }: Period): IsoDate {
  return addDays(addMonths(start, years * 12 + months), days);
}
