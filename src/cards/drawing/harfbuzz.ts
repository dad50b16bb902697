/** What is used of `harfbuzzjs`, which brings no types. */
import { createRequire } from 'node:module';

export interface HbBuffer {
  addText(text: string): void;
  guessSegmentProperties(): void;
  /** Glyphs: `g` is the id, `ax` the advance, `dx` and `dy` offsets, in font units. */
  json(): { g: number; ax: number; dx: number; dy: number }[];
  destroy(): void;
}
export interface HbFont {
  /** An outline in font units, y upwards: `M0,0L1,1Q2,2 3,3Z`. */
  glyphToPath(glyph: number): string;
}
export interface HarfBuzz {
  createBlob(data: Uint8Array): unknown;
  createFace(blob: unknown, index: number): { upem: number };
  createFont(face: { upem: number }): HbFont;
  createBuffer(): HbBuffer;
  shape(font: HbFont, buffer: HbBuffer, features: string): void;
}

/** The module is a promise, which an import cannot take everywhere. */
export function loadHarfBuzz(): Promise<HarfBuzz> {
  return createRequire(import.meta.url)('harfbuzzjs') as Promise<HarfBuzz>;
}
