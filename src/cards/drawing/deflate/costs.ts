import { DISTANCES, LENGTHS, LONGEST, WINDOW, type Codes } from './codes.ts';
import type { Runs } from './runs.ts';

/** What it takes to say something, in sixteenths of a bit. */
export interface Costs {
  /** By byte. */
  literals: Int32Array;
  /** By length and by distance. */
  lengths: Int32Array;
  distances: Int32Array;
}

/** Bits of the codes as share images need them on average, extra bits aside. */
const LENGTH_BITS = [...Array<number>(28).fill(6), 4];
const DISTANCE_BITS = [
  1, 12, 12, 11, 9, 9, 8, 8, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 5, 4, 6, 5, 6, 5, 6, 6, 6, 6, 7,
];
/** One in so many runs starts with a literal. */
const LITERALS = 2;
const UNIT = 16;
/** More than any picture takes. */
export const NEVER = 1 << 29;

const lengths = costsOf(LENGTHS, LENGTH_BITS, LONGEST);
const distances = costsOf(DISTANCES, DISTANCE_BITS, WINDOW);

/** What is known before the codes are made; what a byte costs depends on how often runs have it. */
export function costsFor({ bytes, count }: Runs): Costs {
  const often = new Int32Array(256);
  for (let run = 0; run < count; run++) often[bytes[run]!]! += 1;
  const literals = often.map((runs) => UNIT * Math.log2((LITERALS * count) / Math.max(1, runs)));
  return { literals, lengths, distances };
}

function costsOf({ of, from, extra }: Codes, bits: number[], last: number): Int32Array {
  return Int32Array.from({ length: last + 1 }, (_, value) => {
    const code = of[value]!;
    return value < from[0]! ? NEVER : UNIT * (bits[code]! + extra[code]!);
  });
}
