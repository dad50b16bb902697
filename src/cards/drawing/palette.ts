import { asNumbers, type Pixels } from './pixels.ts';

/** An image of at most 256 colours: one byte a pixel. */
export interface Indexed {
  width: number;
  height: number;
  /** Numbers as they lie in memory: 0xAABBGGRR on every machine that Node runs on. */
  palette: number[];
  indices: Uint8Array;
}

/** The colours of a picture in order of appearance, how often each comes, and which pixel has which. */
interface Census {
  colours: number[];
  counts: number[];
  of: Uint16Array;
}

/** A drawing has some hundred colours, most of them on the edges of letters; a photo has more. */
const MOST_COLOURS = 2048;
const SLOTS = 1 << 13;

/**
 * The same picture with a palette. Up to `most` colours: exactly. Up to 2,048: the frequent colours
 * and those unlike any other stay exactly, the rest (edges of letters) goes to the nearest of them,
 * by no more than `tolerance` in any channel. `undefined` when that is not enough.
 */
export function indexColours(pixels: Pixels, most = 256, tolerance = 12): Indexed | undefined {
  const census = takeCensus(asNumbers(pixels));
  if (!census) return undefined;
  const { palette, table } = paletteOf(census, most, tolerance) ?? {};
  if (!palette || !table) return undefined;
  const indices = new Uint8Array(census.of.length);
  for (let at = 0; at < indices.length; at++) indices[at] = table[census.of[at]!]!;
  return { width: pixels.width, height: pixels.height, palette, indices };
}

function takeCensus(numbers: Uint32Array): Census | undefined {
  const of = new Uint16Array(numbers.length);
  const colours: number[] = [];
  const counts: number[] = [];
  // Open addressing: a Map would take most of the time of an image.
  const keys = new Uint32Array(SLOTS);
  const values = new Int16Array(SLOTS).fill(-1);
  let last = -1;
  let index = 0;
  for (let at = 0; at < numbers.length; at++) {
    const colour = numbers[at]!;
    if (colour !== last) {
      let slot = Math.imul(colour, 0x9e3779b1) >>> 19;
      while (values[slot]! >= 0 && keys[slot] !== colour) slot = (slot + 1) & (SLOTS - 1);
      if (values[slot]! < 0) {
        if (colours.length === MOST_COLOURS) return undefined;
        keys[slot] = colour;
        values[slot] = colours.push(colour) - 1;
        counts.push(0);
      }
      last = colour;
      index = values[slot]!;
    }
    counts[index]! += 1;
    of[at] = index;
  }
  return { colours, counts, of };
}

/** Share of the palette kept for colours that are rare and unlike the others. */
const RESERVED = 0.375;

function paletteOf({ colours, counts }: Census, most: number, tolerance: number) {
  const table = new Uint8Array(colours.length);
  if (colours.length <= most) return { palette: colours, table: table.map((_, index) => index) };
  const byFrequency = colours
    .map((_, index) => index)
    .sort((a, b) => counts[b]! - counts[a]! || a - b);
  const palette: number[] = [];
  const distances = new Uint8Array(colours.length).fill(255);
  const keep = (index: number) => {
    const place = palette.push(colours[index]!) - 1;
    for (let other = 0; other < colours.length; other++) {
      const distance = difference(colours[other]!, colours[index]!);
      if (distance < distances[other]!) [distances[other], table[other]] = [distance, place];
    }
    distances[index] = 0;
    table[index] = place;
  };
  byFrequency.slice(0, Math.round(most * (1 - RESERVED))).forEach(keep);
  while (palette.length < most) keep(distances.indexOf(Math.max(...distances)));
  return Math.max(...distances) <= tolerance ? { palette, table } : undefined;
}

/** The largest difference in a channel. */
function difference(a: number, b: number): number {
  return Math.max(
    Math.abs((a & 255) - (b & 255)),
    Math.abs(((a >>> 8) & 255) - ((b >>> 8) & 255)),
    Math.abs(((a >>> 16) & 255) - ((b >>> 16) & 255)),
  );
}
