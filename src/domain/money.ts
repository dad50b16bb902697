/** Money in fen (分): whole ones when it is settled, fractions of them while it is reckoned. */
import { fraction, round, type Fraction } from './fraction.ts';

/** A sum in whole fen. */
export type Fen = number;

/**
 * 月计薪天数 (365 − 104) ÷ 12: what turns a month's money into a day's (人社部发〔2025〕2号). 20.67 counts
 * the days of work in a month, not those that are paid.
 */
export const PAID_DAYS_A_MONTH = fraction(2175, 100);

/** Half a fen and more counts as a whole one. */
export function roundToFen(sum: Fraction): Fen {
  return round(sum);
}

/** 110345 → 1,103.45元; 5500000 → 55,000元. */
export function formatYuan(fen: Fen): string {
  const sign = fen < 0 ? '-' : '';
  const size = Math.abs(fen);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const rest = size % 100;
  return `${sign}${whole}${rest > 0 ? `.${String(rest).padStart(2, '0')}` : ''}元`;
}

/** As `formatYuan`; a sum that had to be rounded is marked 约. */
export function formatSum(sum: Fraction): string {
  return (sum.denominator === 1 ? '' : '约') + formatYuan(roundToFen(sum));
}
