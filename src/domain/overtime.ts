/** The least that overtime must be paid (劳动法 44). */
import {
  add,
  atLeastZero,
  compare,
  fraction,
  multiply,
  subtract,
  sum,
  type Fraction,
} from './fraction.ts';
import type { Fen } from './money.ts';
import { dailyWage, hourlyWage, type PayUnit } from './wages.ts';

/** Percent of the ordinary pay: longer hours on a working day, a rest day, a statutory holiday. */
export const OVERTIME_RATES = { workday: 150, restDay: 200, holiday: 300 } as const;
export type OvertimeKind = keyof typeof OVERTIME_RATES;

/** Hours of longer work that the law allows at most, a day and a month (劳动法 41). */
export const MOST_HOURS_A_DAY = fraction(3);
export const MOST_HOURS_A_MONTH = fraction(36);

/** Whole days and hours beyond them. */
export interface Time {
  days: Fraction;
  hours: Fraction;
}

export interface OvertimeInput {
  /** Ordinary pay of one unit, in fen. */
  pay: Fen;
  unit: PayUnit;
  time: Record<OvertimeKind, Time>;
  /** Fen that were paid for the same overtime already. */
  paid?: Fen;
}

export interface Overtime {
  daily: Fraction;
  hourly: Fraction;
  parts: Record<OvertimeKind, Fraction>;
  /** What is left after what was paid; never below zero. */
  owed: Fraction;
}

export function overtime({ pay, unit, time, paid = 0 }: OvertimeInput): Overtime {
  const daily = dailyWage(pay, unit);
  const hourly = hourlyWage(pay, unit);
  const part = (kind: OvertimeKind) =>
    multiply(
      add(multiply(daily, time[kind].days), multiply(hourly, time[kind].hours)),
      fraction(OVERTIME_RATES[kind], 100),
    );
  const parts = { workday: part('workday'), restDay: part('restDay'), holiday: part('holiday') };
  const owed = atLeastZero(subtract(sum(Object.values(parts)), fraction(paid)));
  return { daily, hourly, parts, owed };
}

/** Which of the two limits the longer hours of working days break. */
export function overLimits(hoursOfMonth: Fraction, longestDay: Fraction): ('day' | 'month')[] {
  const broken: ('day' | 'month')[] = [];
  if (compare(longestDay, MOST_HOURS_A_DAY) > 0) broken.push('day');
  if (compare(hoursOfMonth, MOST_HOURS_A_MONTH) > 0) broken.push('month');
  return broken;
}
