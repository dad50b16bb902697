/** The second wage for work without a written contract: 劳动合同法 82, 实施条例 6 and 7. */
import { weekdayOf, type IsoDate } from './dates.ts';
import { add, compare, divide, fraction, multiply, ONE, type Fraction } from './fraction.ts';
import { PAID_DAYS_A_MONTH, type Fen } from './money.ts';
import { addDays, addMonths, wholeMonths } from './periods.ts';

export interface DoubleWageInput {
  firstDay: IsoDate;
  /** Last day of work so far. */
  lastDay: IsoDate;
  /** The day on which a written contract was signed, if ever. */
  signedOn?: IsoDate | undefined;
  /** Pay of a month, in fen. */
  monthly: Fen;
}

export interface DoubleWage {
  /** Whole months that count, eleven at most. */
  months: number;
  /** Days from Monday to Friday in the month that is not full: an estimate of the days worked. */
  days: number;
  /** First and last day that count; `undefined` when none do. */
  from?: IsoDate;
  to?: IsoDate;
  /** A year has passed without a contract: one without fixed term counts as concluded. */
  openEnded: boolean;
  /** The extra wage, one time the ordinary one, in fen. */
  extra: Fraction;
}

export function doubleWage({ firstDay, lastDay, signedOn, monthly }: DoubleWageInput): DoubleWage {
  const from = addMonths(firstDay, 1);
  const yearEnd = addMonths(firstDay, 12);
  const ends = [yearEnd, addDays(lastDay, 1), ...(signedOn ? [signedOn] : [])];
  const end = ends.reduce((first, one) => (one < first ? one : first));
  const openEnded = end === yearEnd;
  if (end <= from) return { months: 0, days: 0, openEnded, extra: fraction(0) };
  // Counted from the first day, so that a month's end never shortens the months after it.
  const months = wholeMonths(firstDay, end) - 1;
  const days = weekdaysBetween(addMonths(firstDay, months + 1), end);
  const part = divide(fraction(days), PAID_DAYS_A_MONTH);
  const counted = add(fraction(months), compare(part, ONE) > 0 ? ONE : part);
  return {
    months,
    days,
    from,
    to: addDays(end, -1),
    openEnded,
    extra: multiply(fraction(monthly), counted),
  };
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
