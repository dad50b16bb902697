import { asNumbers, type Pixels } from './pixels.ts';

/** An image of at most 256 colours: one byte a pixel, colours in order of appearance. */
export interface Indexed {
  width: number;
  height: number;
  /** Numbers as they lie in memory: 0xAABBGGRR on every machine that Node runs on. */
  palette: number[];
  indices: Uint8Array;
}

const SIZE = 1 << 12;

/** The same picture with a palette; `undefined` when it has more than 256 colours. */
export function indexColours(pixels: Pixels): Indexed | undefined {
  const numbers = asNumbers(pixels);
  const indices = new Uint8Array(numbers.length);
  const palette: number[] = [];
  // Open addressing: a Map would take most of the time of an image.
  const keys = new Uint32Array(SIZE);
  const values = new Int16Array(SIZE).fill(-1);
  let last = -1;
  let lastIndex = 0;
  for (let at = 0; at < numbers.length; at++) {
    const colour = numbers[at]!;
    if (colour !== last) {
      let slot = (Math.imul(colour, 0x9e3779b1) >>> 20) & (SIZE - 1);
      while (values[slot]! >= 0 && keys[slot] !== colour) slot = (slot + 1) & (SIZE - 1);
      if (values[slot]! < 0) {
        if (palette.length === 256) return undefined;
        keys[slot] = colour;
        values[slot] = palette.push(colour) - 1;
      }
      last = colour;
      lastIndex = values[slot]!;
    }
    indices[at] = lastIndex;
  }
  return { width: pixels.width, height: pixels.height, palette, indices };
}
