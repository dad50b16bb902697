/**
 * Exact fractions of safe integers, so that sums of money are rounded once, at the very end.
 * Always in lowest terms, the denominator positive.
 */

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The fraction `numerator / denominator` in lowest terms.
 * @throws RangeError when a part is no safe integer or the denominator is zero
 */
export function fraction(numerator: number, denominator = 1): Fraction {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator === 0) {
    throw new RangeError(`${numerator}/${denominator} is not exact`);
  }
  const divisor = (denominator < 0 ? -1 : 1) * greatestCommonDivisor(numerator, denominator);
  // `+ 0` turns -0 into 0.
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

export const ZERO = fraction(0);
export const ONE = fraction(1);

export function add(a: Fraction, b: Fraction): Fraction {
  const shared = greatestCommonDivisor(a.denominator, b.denominator);
  return fraction(
    a.numerator * (b.denominator / shared) + b.numerator * (a.denominator / shared),
    (a.denominator / shared) * b.denominator,
  );
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, fraction(-b.numerator, b.denominator));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  // Shortened crosswise first: the products stay small.
  const left = fraction(a.numerator, b.denominator);
  const right = fraction(b.numerator, a.denominator);
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** @throws RangeError when `b` is zero */
export function divide(a: Fraction, b: Fraction): Fraction {
  return multiply(a, fraction(b.denominator, b.numerator));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  return subtract(a, b).numerator;
}

export function sum(items: readonly Fraction[]): Fraction {
  return items.reduce(add, ZERO);
}

export function atLeastZero(a: Fraction): Fraction {
  return a.numerator < 0 ? ZERO : a;
}

/** The nearest whole number, halves away from zero. */
export function round({ numerator, denominator }: Fraction): number {
  const size = Math.abs(numerator);
  const rest = size % denominator;
  const whole = (size - rest) / denominator + (rest >= denominator - rest ? 1 : 0);
  return (numerator < 0 ? -whole : whole) + 0;
}

/**
 * A decimal number as people type it: 10, 7.5, 6,000, ６０００, 1.2万; `undefined` for anything else.
 * Spaces and the word 元 count for nothing.
 */
export function parseDecimal(text: string): Fraction | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,，元]/g, '');
  const match = /^(-?)(\d{1,9})(?:\.(\d{0,4}))?(万?)$/.exec(plain);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = '', tenThousands = ''] = match;
  const unit = (sign ? -1 : 1) * (tenThousands ? 10_000 : 1);
  return multiply(fraction(Number(whole + decimals), 10 ** decimals.length), fraction(unit));
}

/** A fraction with at most two decimals, as people write it: 7.5; longer ones are rounded. */
export function formatDecimal(value: Fraction): string {
  return String(round(multiply(value, fraction(100))) / 100);
}

function greatestCommonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}
