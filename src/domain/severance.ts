/** 经济补偿 (N) and 赔偿金 for an unlawful dismissal (2N): 劳动合同法 47 and 87. */
import type { IsoDate } from './dates.ts';
import { compare, fraction, multiply, type Fraction } from './fraction.ts';
import type { Fen } from './money.ts';
import { addDays, addMonths, wholeMonths } from './periods.ts';

/** Most years that count when the wage is above the cap, and only then. */
const MOST_CAPPED_YEARS = fraction(12);

export interface Service {
  /** Whole years. */
  years: number;
  /** What the time after them counts: nothing, half a month, a month. */
  rest: 0 | 0.5 | 1;
  /** Months of wage that the service is worth. */
  months: Fraction;
}

/** The worth of a service; both days were days of work. */
export function service(firstDay: IsoDate, lastDay: IsoDate): Service {
  const end = addDays(lastDay, 1);
  const whole = wholeMonths(firstDay, end);
  const years = Math.floor(whole / 12);
  const rest = addMonths(firstDay, years * 12) >= end ? 0 : whole - years * 12 >= 6 ? 1 : 0.5;
  return { years, rest, months: fraction(years * 2 + rest * 2, 2) };
}

export interface SeveranceInput {
  months: Fraction;
  /** Average pay of a month before deductions, in fen. */
  average: Fraction;
  /** 当地最低工资标准; the floor is left out while it is not known. */
  minimumWage?: Fen | undefined;
  /** 上年度职工月平均工资; the cap is left out while it is not known. */
  localAverage?: Fen | undefined;
}

export interface Severance {
  /** Wage of a month that counts, in fen. */
  base: Fraction;
  /** Months that count. */
  months: Fraction;
  /** Which limit changed the wage, if any. */
  limit: 'floor' | 'cap' | undefined;
  n: Fraction;
  twoN: Fraction;
}

export function severance({
  months,
  average,
  minimumWage = 0,
  localAverage,
}: SeveranceInput): Severance {
  const floor = fraction(minimumWage);
  const cap = localAverage === undefined ? undefined : fraction(localAverage * 3);
  const capped = cap !== undefined && compare(average, cap) > 0;
  const floored = !capped && compare(average, floor) < 0;
  const base = capped ? cap : floored ? floor : average;
  const counted = capped && compare(months, MOST_CAPPED_YEARS) > 0 ? MOST_CAPPED_YEARS : months;
  const n = multiply(base, counted);
  return {
    base,
    months: counted,
    limit: capped ? 'cap' : floored ? 'floor' : undefined,
    n,
    twoN: multiply(n, fraction(2)),
  };
}
