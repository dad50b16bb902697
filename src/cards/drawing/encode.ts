import sharp from 'sharp';
import type { Indexed } from './palette.ts';
import type { Pixels } from './pixels.ts';
import { encodeIndexed } from './png.ts';

/** WeChat takes no larger picture of 300×300 and less for a link. */
const THUMB = { side: 300, bytes: 32 * 1024 };

/** A PNG: with a palette where the picture allows it, in true colour where it shows a photo. */
export async function encode(picture: { indexed: Indexed } | { pixels: Pixels }): Promise<Buffer> {
  if ('indexed' in picture) return encodeIndexed(picture.indexed);
  const { pixels } = picture;
  if (pixels.width > THUMB.side || pixels.height > THUMB.side) return encodeTrueColour(pixels);
  for (const colours of [128, 64, 32, 16]) {
    const png = await raw(pixels).png({ colours, dither: 0.6, effort: 7 }).toBuffer();
    if (png.length < THUMB.bytes) return png;
  }
  throw new Error('照片太花，缩略图超过32 KB，请换一张简单些的');
}

/** Every colour as it is, without the alpha channel: cards are opaque. */
export function encodeTrueColour(pixels: Pixels): Promise<Buffer> {
  return raw(pixels).png({ compressionLevel: 6 }).toBuffer();
}

const raw = ({ width, height, data }: Pixels) =>
  sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
