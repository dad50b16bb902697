import { fraction, multiply, parseDecimal, type Fraction } from '../fraction.ts';
import type { Fen } from '../money.ts';
import type { Reading } from './reading.ts';

export interface NumberSpec {
  kind: string;
  /** Largest number. */
  max?: number;
  /** Digits after the point, two when left out. */
  decimals?: number;
}

/** A number that is not negative, not too large and not too fine; money as fen. */
export function readNumber(
  text: string,
  { kind, max = 0, decimals = 2 }: NumberSpec,
): Reading<Fraction | Fen> {
  const value = parseDecimal(text);
  const tooFine =
    decimals === 0
      ? '请填整数。'
      : `小数点后最多写${decimals}位${kind === 'money' ? '，也就是写到分' : ''}。`;
  if (!value) {
    return { problem: /^\d+\.\d+$/.test(text) ? tooFine : '请只填数字，比如6000或者7.5。' };
  }
  if (value.numerator < 0) return { problem: '不能小于0。' };
  if (value.numerator > max * value.denominator) {
    return { problem: `最多填${max}。请看看是不是多打了数字。` };
  }
  const fine = multiply(value, fraction(10 ** decimals));
  if (fine.denominator !== 1) return { problem: tooFine };
  // Money has two decimals: they are the fen.
  return { value: kind === 'money' ? fine.numerator : value };
}

/** For forms that ask for money and numbers. */
export const numberReaders = { money: readNumber, number: readNumber };
