import { LONGEST, SHORTEST } from './codes.ts';

/**
 * What deflated data are made of: a byte as it is, or a repetition, as 512 times the distance back
 * plus the length. One number each, as there are many.
 */
export type Token = number;

export const repetition = (length: number, distance: number): Token => distance * 512 + length;
export const isByte = (token: Token): boolean => token < 256;
export const lengthOf = (token: Token): number => token & 511;
export const distanceOf = (token: Token): number => token >>> 9;

/** Adds a repetition of any length from 3, in pieces that are not too long and not too short. */
export function repetitions(tokens: Token[], length: number, distance: number): void {
  for (let left = length; left > 0;) {
    const rest = left - LONGEST;
    const piece = rest <= 0 ? left : rest < SHORTEST ? left - SHORTEST : LONGEST;
    tokens.push(repetition(piece, distance));
    left -= piece;
  }
}
