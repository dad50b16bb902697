import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deflateRuns } from '../../../src/cards/drawing/deflate/index.ts';
import { prefixCode } from '../../../src/cards/drawing/deflate/huffman.ts';
import { runsOfRows } from '../../../src/cards/drawing/deflate/runs.ts';

/** The rows of a picture as PNG wants them: a zero before each. */
function rowsOf(indices: Uint8Array, width: number): Buffer {
  const rows = Buffer.alloc(indices.length + indices.length / width);
  for (let y = 0; y * width < indices.length; y++) {
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return rows;
}

const there = (indices: Uint8Array, width: number) => deflateRuns(runsOfRows(indices, width));
const fill = (length: number, byteAt: (at: number) => number) =>
  Uint8Array.from({ length }, (_, at) => byteAt(at));

test.each([
  ['one pixel', fill(1, () => 0), 1],
  ['one pixel of another colour', fill(1, () => 7), 1],
  ['one colour, longer than any repetition', fill(90_000, () => 3), 300],
  ['a run one longer than a repetition', fill(260, (at) => (at === 0 ? 1 : 2)), 260],
  ['rows that are no multiple of four', fill(37 * 29, (at) => (at % 5) >> 1), 37],
  ['noise of all bytes', fill(64_000, (at) => Math.imul(at, 2654435761) >>> 24), 320],
  ['what comes again further back than allowed', fill(80_000, (at) => +(at % 39_999 < 9)), 400],
  ['each row a little longer', fill(40_000, (at) => +(at % 200 < at / 200)), 200],
  ['steep counts', fill(65_536, (at) => Math.clz32(at * 77_777) * 7), 256],
])('%s', (_, indices, width) => {
  expect(inflateSync(there(indices, width)).equals(rowsOf(indices, width))).toBe(true);
});

test('any picture of few colours', () => {
  const run = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 300 }));
  const pictures = fc.tuple(fc.array(run, { minLength: 1, maxLength: 80 }), fc.nat(60));
  fc.assert(
    fc.property(pictures, ([runs, extra]) => {
      const width = extra + 1;
      const all = runs.flatMap(([byte, length]) => Array<number>(length).fill(byte));
      while (all.length % width > 0) all.push(0);
      const indices = Uint8Array.from(all);
      return inflateSync(there(indices, width)).equals(rowsOf(indices, width));
    }),
  );
});

test('a drawing takes no more bytes than zlib needs at its best', () => {
  // Discs with soft edges, as letters have.
  const width = 600;
  const indices = fill(width * 400, (at) => {
    const [x, y] = [(at % width) % 97, Math.floor(at / width) % 61];
    const edge = 25 - Math.hypot(x - 45 + (at % 7) / 9, y - 30);
    return Math.round(Math.min(1, Math.max(0, edge)) * 8);
  });
  const best = deflateSync(rowsOf(indices, width), { level: 9, memLevel: 9 });
  expect(there(indices, width).length).toBeLessThanOrEqual(best.length);
});

test('no code is longer than allowed, and each is the start of no other', () => {
  const fibonacci = [1, 1];
  while (fibonacci.length < 30) fibonacci.push(fibonacci.at(-1)! + fibonacci.at(-2)!);
  const { lengths } = prefixCode(fibonacci, 15);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  // Kraft: all of the room is used, and no more.
  expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
});
