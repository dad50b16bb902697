/** The codes of lengths and distances (RFC 1951, 3.2.5). */

export const SHORTEST = 3;
export const LONGEST = 258;
/** Bytes that a match may look back. */
export const WINDOW = 32_768;
/** Ends the data, in the alphabet of literals and lengths; the lengths follow it. */
export const END = 256;
export const FIRST_LENGTH = END + 1;

export interface Codes {
  /** The code of a value. */
  of: Uint8Array;
  /** The smallest value of each code, and how many bits tell what is added to it. */
  from: number[];
  extra: number[];
}

/** How many codes in turn have 0, 1, 2 … extra bits; the longest length has a code of its own. */
export const LENGTHS = codesOf(SHORTEST, LONGEST, [8, 4, 4, 4, 4, 4]);
export const DISTANCES = codesOf(1, WINDOW, [4, ...Array<number>(13).fill(2)]);

function codesOf(first: number, last: number, counts: number[]): Codes {
  const extra = counts.flatMap((count, bits) => Array<number>(count).fill(bits));
  const from: number[] = [];
  const of = new Uint8Array(last + 1);
  let value = first;
  extra.forEach((bits, code) => {
    from.push(value);
    of.fill(code, value);
    value += 2 ** bits;
  });
  if (last === LONGEST) {
    of[LONGEST] = from.push(LONGEST) - 1;
    extra.push(0);
  }
  return { of, from, extra };
}
