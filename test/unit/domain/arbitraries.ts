/** Inputs as the forms allow them. */
import fc from 'fast-check';
import { fraction } from '../../../src/domain/fraction.ts';
import { addDays } from '../../../src/domain/periods.ts';

/** Up to a million yuan, in fen. */
export const fen = fc.integer({ min: 0, max: 100_000_000 });

/** Days or hours with two decimals. */
export const amount = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((hundredths) => fraction(hundredths, 100));

/** A day since the Labour Contract Law. */
export const day = fc.integer({ min: 0, max: 365 * 60 }).map((days) => addDays('2008-01-01', days));
