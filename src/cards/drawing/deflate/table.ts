/** The lengths of the codes, themselves written in a code (RFC 1951, 3.2.7). */
import type { BitWriter } from './bits.ts';
import { FIRST_LENGTH } from './codes.ts';
import { prefixCode } from './huffman.ts';

/** In this order the lengths of that code are written. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Symbols that repeat: the smallest count, the largest, and the bits that tell which. */
const AGAIN = { symbol: 16, least: 3, most: 6, bits: 2 };
const ZEROS = { symbol: 17, least: 3, most: 10, bits: 3 };
const MANY_ZEROS = { symbol: 18, least: 11, most: 138, bits: 7 };

interface Entry {
  symbol: number;
  extra: number;
  bits: number;
}

/** Writes the head of a block: how long the code of each symbol and of each distance is. */
export function writeTable(writer: BitWriter, main: Uint8Array, back: Uint8Array): void {
  const symbols = used(main, FIRST_LENGTH);
  const distances = used(back, 1);
  const entries = entriesOf([...main.subarray(0, symbols), ...back.subarray(0, distances)]);
  const counts = new Uint32Array(ORDER.length);
  for (const { symbol } of entries) counts[symbol]! += 1;
  const code = prefixCode(counts, 7);
  const ordered = Uint8Array.from(ORDER, (symbol) => code.lengths[symbol]!);
  const lengths = used(ordered, 4);
  writer.write(symbols - FIRST_LENGTH, 5);
  writer.write(distances - 1, 5);
  writer.write(lengths - 4, 4);
  for (const length of ordered.subarray(0, lengths)) writer.write(length, 3);
  for (const { symbol, extra, bits } of entries) {
    writer.write(code.bits[symbol]!, code.lengths[symbol]!);
    writer.write(extra, bits);
  }
}

/** How many of the lengths are written: those at the end that are zero are not. */
function used(lengths: Uint8Array, least: number): number {
  let count = lengths.length;
  while (count > least && lengths[count - 1] === 0) count -= 1;
  return count;
}

function entriesOf(lengths: number[]): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at]!;
    let same = 1;
    while (lengths[at + same] === length) same += 1;
    at += same;
    if (length > 0) {
      entries.push({ symbol: length, extra: 0, bits: 0 });
      same -= 1;
    }
    for (const repeat of length > 0 ? [AGAIN] : [MANY_ZEROS, ZEROS]) {
      while (same >= repeat.least) {
        const count = Math.min(same, repeat.most);
        entries.push({ symbol: repeat.symbol, extra: count - repeat.least, bits: repeat.bits });
        same -= count;
      }
    }
    for (; same > 0; same--) entries.push({ symbol: length, extra: 0, bits: 0 });
  }
  return entries;
}
