/** Deflate (RFC 1950, 1951) made for drawings: smaller than zlib at its best, at a tenth of the work. */
import { BitWriter } from './bits.ts';
import { DISTANCES, END, FIRST_LENGTH, LENGTHS } from './codes.ts';
import { prefixCode } from './huffman.ts';
import { cheapest } from './parse.ts';
import type { Runs } from './runs.ts';
import { writeTable } from './table.ts';
import { distanceOf, isByte, lengthOf, type Token } from './tokens.ts';

/** @param runs one at least, all together less than 2²³ bytes */
export function deflateRuns(runs: Runs): Buffer {
  const tokens = cheapest(runs);
  // No token takes more than 48 bits, the table no more than 300 bytes.
  const writer = new BitWriter(tokens.length * 6 + 320);
  // 32 KB of window; then the only block, which is the last and has codes of its own.
  writer.write(0x78, 8);
  writer.write(0x01, 8);
  writer.write(1, 1);
  writer.write(2, 2);
  writeTokens(writer, tokens);
  writer.align();
  const sum = adler32(runs);
  for (const shift of [24, 16, 8, 0]) writer.write((sum >>> shift) & 255, 8);
  return writer.finish();
}

function writeTokens(writer: BitWriter, tokens: Token[]): void {
  const symbols = new Uint32Array(FIRST_LENGTH + LENGTHS.from.length);
  const backs = new Uint32Array(DISTANCES.from.length);
  for (const token of tokens) {
    if (isByte(token)) symbols[token]! += 1;
    else {
      symbols[FIRST_LENGTH + LENGTHS.of[lengthOf(token)]!]! += 1;
      backs[DISTANCES.of[distanceOf(token)]!]! += 1;
    }
  }
  symbols[END] = 1;
  const main = prefixCode(symbols, 15);
  const back = prefixCode(backs, 15);
  writeTable(writer, main.lengths, back.lengths);
  for (const token of tokens) {
    if (isByte(token)) {
      writer.write(main.bits[token]!, main.lengths[token]!);
      continue;
    }
    const length = LENGTHS.of[lengthOf(token)]!;
    writer.write(main.bits[FIRST_LENGTH + length]!, main.lengths[FIRST_LENGTH + length]!);
    writer.write(lengthOf(token) - LENGTHS.from[length]!, LENGTHS.extra[length]!);
    const distance = DISTANCES.of[distanceOf(token)]!;
    writer.write(back.bits[distance]!, back.lengths[distance]!);
    writer.write(distanceOf(token) - DISTANCES.from[distance]!, DISTANCES.extra[distance]!);
  }
  writer.write(main.bits[END]!, main.lengths[END]!);
}

/** Adler-32 (RFC 1950, 9), a run at a time. */
function adler32({ starts, bytes, count }: Runs): number {
  const PRIME = 65_521;
  let [a, b] = [1, 0];
  for (let run = 0; run < count; run++) {
    const byte = bytes[run]!;
    const length = starts[run + 1]! - starts[run]!;
    // A picture has less than 2²³ bytes: the products stay exact.
    b = (b + length * a + byte * ((length * (length + 1)) / 2)) % PRIME;
    a = (a + length * byte) % PRIME;
  }
  return (b * 65_536 + a) >>> 0;
}
