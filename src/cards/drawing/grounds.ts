import { groundOf, type Ground } from './canvas.ts';
import { rasterise } from './raster.ts';

/** Bytes of grounds kept; cards are drawn format by format, so that few are needed at a time. */
const MOST_BYTES = 40 << 20;

const known = new Map<string, Ground>();
let bytes = 0;

const sizeOf = (ground: Ground): number =>
  'indices' in ground ? ground.indices.length : ground.data.length;

/** The pixels of an SVG without text; the same SVG is rasterised once. */
export function groundFor(svg: string): Ground {
  const kept = known.get(svg);
  if (kept) {
    // The least recently used goes first.
    known.delete(svg);
    known.set(svg, kept);
    return kept;
  }
  const ground = groundOf(rasterise(svg));
  known.set(svg, ground);
  bytes += sizeOf(ground);
  for (const [key, old] of known) {
    if (bytes <= MOST_BYTES) break;
    known.delete(key);
    bytes -= sizeOf(old);
  }
  return ground;
}
