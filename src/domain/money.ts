/** Money in fen (分): whole ones when it is settled, fractions of them while it is reckoned. */
import { fraction, multiply, round, type Fraction } from './fraction.ts';

/** A sum in whole fen. */
export type Fen = number;

/** Fen from yuan as people type them: 6000 → 600000; `undefined` when there are parts of a fen. */
export function fenOf(yuan: Fraction): Fen | undefined {
  const fen = multiply(yuan, fraction(100));
  return fen.denominator === 1 ? fen.numerator : undefined;
}

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
