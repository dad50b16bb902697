import { coverageOf, type Coverage } from './outline.ts';
import type { Shaper } from './shape.ts';

/** Places between two pixels at which a glyph may start. */
const PLACES = 4;
/** Bytes of coverage kept; all are thrown away when there are more. */
const MOST_BYTES = 24 << 20;

const known = new Map<string, Coverage | undefined>();
let bytes = 0;

/** A glyph at its place on a card; pixels. */
export interface PlacedGlyph {
  left: number;
  top: number;
  coverage: Coverage;
}

/**
 * A glyph with its origin at `x`, `y`; the same glyph in the same size is worked out once.
 * @returns `undefined` for a space
 */
export function placeGlyph(
  shaper: Shaper,
  id: number,
  size: number,
  x: number,
  y: number,
): PlacedGlyph | undefined {
  const quarters = Math.round(x * PLACES);
  const column = Math.floor(quarters / PLACES);
  const place = quarters - column * PLACES;
  const key = `${shaper.number},${id},${size},${place}`;
  let coverage = known.get(key);
  if (!coverage && !known.has(key)) {
    const outline = shaper.outline(id);
    coverage = outline && coverageOf(outline, size, place / PLACES);
    bytes += coverage?.levels.length ?? 0;
    if (bytes > MOST_BYTES) {
      known.clear();
      bytes = coverage?.levels.length ?? 0;
    }
    known.set(key, coverage);
  }
  const row = Math.round(y);
  return coverage && { left: column + coverage.left, top: row + coverage.top, coverage };
}
