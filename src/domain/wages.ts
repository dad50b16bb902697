/** What is owed for work that was done, and what may come on top when an order stays unpaid. */
import {
  add,
  atLeastZero,
  divide,
  fraction,
  multiply,
  subtract,
  ZERO,
  type Fraction,
} from './fraction.ts';
import { PAID_DAYS_A_MONTH, type Fen } from './money.ts';

const HOURS_A_DAY = fraction(8);

/** The unit that pay was agreed for. */
export type PayUnit = 'month' | 'day' | 'hour';

/** Pay of a day, in fen. */
export function dailyWage(pay: Fen, unit: PayUnit): Fraction {
  if (unit === 'day') return fraction(pay);
  if (unit === 'hour') return multiply(fraction(pay), HOURS_A_DAY);
  return divide(fraction(pay), PAID_DAYS_A_MONTH);
}

/** Pay of an hour, in fen. */
export function hourlyWage(pay: Fen, unit: PayUnit): Fraction {
  return unit === 'hour' ? fraction(pay) : divide(dailyWage(pay, unit), HOURS_A_DAY);
}

export interface WagesOwedInput {
  /** Pay of one unit (month, day, piece), in fen; a piece may earn parts of one. */
  pay: Fraction;
  /** How many units were worked. */
  units: Fraction;
  /** Paid by the month: days worked in a month that was not full. */
  days?: Fraction;
  /** Fen that were paid already. */
  paid?: Fen;
}

export interface WagesOwed {
  /** For the whole units. */
  whole: Fraction;
  /** For the days of a month that was not full. */
  part: Fraction;
  /** What is left after what was paid; never below zero. */
  owed: Fraction;
}

export function wagesOwed({ pay, units, days = ZERO, paid = 0 }: WagesOwedInput): WagesOwed {
  const whole = multiply(pay, units);
  const part = multiply(divide(pay, PAID_DAYS_A_MONTH), days);
  return { whole, part, owed: atLeastZero(subtract(add(whole, part), fraction(paid))) };
}

/** 加付赔偿金: the range that the inspection may order. */
export interface AdditionalCompensation {
  from: Fraction;
  to: Fraction;
}

/**
 * 50 to 100 % on top, only when the inspection has ordered payment and the time it gave has passed
 * (劳动合同法 85, 劳动保障监察条例 26).
 */
export function additionalCompensation(
  owed: Fraction,
  { ordered, expired }: { ordered: boolean; expired: boolean },
): AdditionalCompensation {
  return ordered && expired
    ? { from: divide(owed, fraction(2)), to: owed }
    : { from: ZERO, to: ZERO };
}

/** How much of each month's pay lies below the minimum wage, in fen; zero when nothing does. */
export function belowMinimum(pay: Fen, minimum: Fen): Fen {
  return Math.max(0, minimum - pay);
}
