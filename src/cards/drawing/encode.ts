import sharp from 'sharp';
import { indexColours } from './palette.ts';
import { asNumbers, type Pixels } from './pixels.ts';
import { encodeIndexed } from './png.ts';

/** A finished file, and the colour of each of its pixels, for looking it over. */
export interface Encoded {
  png: Buffer;
  /** As in `asNumbers`. */
  colourAt(x: number, y: number): number;
}

/** A PNG: with a palette where the picture allows it, in true colour where it shows a photo. */
export async function encode(pixels: Pixels): Promise<Encoded> {
  const { width } = pixels;
  const indexed = indexColours(pixels);
  if (indexed) {
    const { palette, indices } = indexed;
    return {
      png: encodeIndexed(indexed),
      colourAt: (x, y) => palette[indices[y * width + x]!]!,
    };
  }
  const numbers = asNumbers(pixels);
  return { png: await encodeTrueColour(pixels), colourAt: (x, y) => numbers[y * width + x]! };
}

/** Every colour as it is, without the alpha channel: cards are opaque. */
export function encodeTrueColour({ width, height, data }: Pixels): Promise<Buffer> {
  return sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 6 })
    .toBuffer();
}
