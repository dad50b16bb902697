/** A picture that is painted on: with a palette, or in true colour where its ground shows a photo. */
import type { Coverage } from './outline.ts';
import { LEVELS } from './outline.ts';
import { indexColours, type Indexed } from './palette.ts';
import { asNumbers, type Pixels } from './pixels.ts';

/** Colours as in `asNumbers`. */
export interface Canvas {
  width: number;
  height: number;
  /** Paints what a glyph covers. */
  cover(coverage: Coverage, left: number, top: number, colour: number): void;
  fill(left: number, top: number, width: number, height: number, colour: number): void;
  colourAt(x: number, y: number): number;
  /** The finished picture. */
  finish(): { indexed: Indexed } | { pixels: Pixels };
}

/** What never changes of a card, ready to be painted on again and again. */
export type Ground = Indexed | Pixels;

/** Colours of a ground; the rest of the palette is left for the edges of letters. */
const GROUND_COLOURS = [144, 208];

/** A ground with a palette when few colours are enough for it. */
export function groundOf(pixels: Pixels): Ground {
  for (const most of GROUND_COLOURS) {
    const indexed = indexColours(pixels, most);
    if (indexed) return indexed;
  }
  return pixels;
}

/** A fresh picture on a ground. */
export function openCanvas(ground: Ground): Canvas {
  return 'indices' in ground ? indexedCanvas(ground) : trueColourCanvas(ground);
}

function indexedCanvas(ground: Indexed): Canvas {
  const { width, height } = ground;
  const indices = ground.indices.slice();
  const palette = [...ground.palette];
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    let index = places.get(colour);
    if (index === undefined) {
      index = palette.length < 256 ? palette.push(colour) - 1 : nearest(palette, colour);
      places.set(colour, index);
    }
    return index;
  };
  /** By colour: from what is there and how much is covered to what will be there. */
  const mixes = new Map<number, Int16Array>();
  return {
    width,
    height,
    cover(coverage, left, top, colour) {
      let table = mixes.get(colour);
      if (!table) mixes.set(colour, (table = new Int16Array(256 * (LEVELS + 1)).fill(-1)));
      const { levels } = coverage;
      for (let row = 0; row < coverage.height; row++) {
        let at = (top + row) * width + left;
        let from = row * coverage.width;
        for (const end = from + coverage.width; from < end; from++, at++) {
          const level = levels[from]!;
          if (level === 0) continue;
          const place = indices[at]! * (LEVELS + 1) + level;
          let index = table[place]!;
          if (index < 0) {
            index = indexOf(mixed(palette[indices[at]!]!, colour, level));
            table[place] = index;
          }
          indices[at] = index;
        }
      }
    },
    fill(left, top, wide, high, colour) {
      const index = indexOf(colour);
      for (let row = top; row < top + high; row++) {
        indices.fill(index, row * width + left, row * width + left + wide);
      }
    },
    colourAt: (x, y) => palette[indices[y * width + x]!]!,
    finish: () => ({ indexed: { width, height, palette, indices } }),
  };
}

function trueColourCanvas({ width, height, data }: Pixels): Canvas {
  const numbers = asNumbers({ width, height, data: data.slice() });
  return {
    width,
    height,
    cover(coverage, left, top, colour) {
      for (let row = 0; row < coverage.height; row++) {
        for (let column = 0; column < coverage.width; column++) {
          const level = coverage.levels[row * coverage.width + column]!;
          const at = (top + row) * width + left + column;
          if (level > 0) numbers[at] = mixed(numbers[at]!, colour, level);
        }
      }
    },
    fill(left, top, wide, high, colour) {
      for (let row = top; row < top + high; row++) {
        numbers.fill(colour, row * width + left, row * width + left + wide);
      }
    },
    colourAt: (x, y) => numbers[y * width + x]!,
    finish: () => ({ pixels: { width, height, data: new Uint8Array(numbers.buffer) } }),
  };
}

/** `level` of `LEVELS` steps of the way from one colour to another. */
function mixed(from: number, to: number, level: number): number {
  const channel = (shift: number): number => {
    const start = (from >>> shift) & 255;
    return Math.round(start + ((((to >>> shift) & 255) - start) * level) / LEVELS) << shift;
  };
  return (channel(0) | channel(8) | channel(16) | 0xff000000) >>> 0;
}

function nearest(palette: number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((other, index) => {
    let distance = 0;
    for (const shift of [0, 8, 16]) {
      distance += (((other >>> shift) & 255) - ((colour >>> shift) & 255)) ** 2;
    }
    if (distance < least) [least, best] = [distance, index];
  });
  return best;
}
