import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodeTrueColour } from '../../../src/cards/drawing/encode.ts';
import { indexColours } from '../../../src/cards/drawing/palette.ts';
import type { Pixels } from '../../../src/cards/drawing/pixels.ts';
import { encodeIndexed } from '../../../src/cards/drawing/png.ts';

/** A picture of the colours that `colourAt` gives, as 0xRRGGBB. */
function picture(width: number, height: number, colourAt: (at: number) => number): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const colour = colourAt(at);
    data.set([(colour >> 16) & 255, (colour >> 8) & 255, colour & 255, 255], at * 4);
  }
  return { width, height, data };
}

/** The pixels of a PNG, as an independent reader sees them. */
async function decode(png: Buffer): Promise<Uint8Array> {
  return new Uint8Array(await sharp(png).ensureAlpha().raw().toBuffer());
}

test('up to 256 colours come back exactly', async () => {
  const pixels = picture(37, 29, (at) => (((at * 7919) % 256) << 8) | 0x40);
  const indexed = indexColours(pixels)!;
  expect(indexed.palette).toHaveLength(256);
  expect(await decode(encodeIndexed(indexed))).toEqual(pixels.data);
});

test('rows like the one above come back exactly as well', async () => {
  const pixels = picture(40, 60, (at) => (Math.floor(at / 40 / 7) * 31 + ((at % 40) >> 2)) & 3);
  const indexed = indexColours(pixels)!;
  expect(await decode(encodeIndexed(indexed, { repeats: true }))).toEqual(pixels.data);
});

test('with more, frequent colours come back exactly and rare ones nearly', async () => {
  const pixels = picture(100, 100, (at) => (at < 9000 ? 0xffffff : (at % 700) + 0xa40000));
  const result = await decode(encodeIndexed(indexColours(pixels)!));
  let worst = 0;
  result.forEach((value, at) => {
    const difference = Math.abs(value - pixels.data[at]!);
    if (at < 9000 * 4) expect(difference).toBe(0);
    worst = Math.max(worst, difference);
  });
  expect(worst).toBeGreaterThan(0);
  expect(worst).toBeLessThanOrEqual(12);
});

test('a photo is kept in true colour', async () => {
  const pixels = picture(128, 128, (at) => (at * 40503) & 0xffffff);
  expect(indexColours(pixels)).toBeUndefined();
  expect(await decode(await encodeTrueColour(pixels))).toEqual(pixels.data);
});

test('colours unlike all others are not sacrificed', () => {
  const pixels = picture(60, 60, (at) => (at === 1234 ? 0x00ff00 : at % 600));
  const indexed = indexColours(pixels);
  expect(indexed?.palette[indexed.indices[1234]!]).toBe(0xff00ff00);
});
