/** PNG files (ISO/IEC 15948), written by ourselves: exact, the same bytes everywhere, small. */
import { crc32, deflateSync } from 'node:zlib';
import type { Indexed } from './palette.ts';
import type { Pixels } from './pixels.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUE_COLOUR = 2;
const INDEXED = 3;

/** A PNG with a palette; 1, 2, 4 or 8 bits a pixel would differ little after deflate: always 8. */
export function encodeIndexed({ width, height, palette, indices }: Indexed): Buffer {
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => {
    colours[index * 3] = colour & 255;
    colours[index * 3 + 1] = (colour >>> 8) & 255;
    colours[index * 3 + 2] = (colour >>> 16) & 255;
  });
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return png(width, height, INDEXED, [
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
  ]);
}

/** A PNG with three bytes a pixel, each row as differences to the row above or the pixel before. */
export function encodeTrueColour({ width, height, data }: Pixels): Buffer {
  const stride = width * 3;
  const rows = Buffer.alloc((stride + 1) * height);
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const line = new Uint8Array(stride);
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      line[x * 3] = data[from]!;
      line[x * 3 + 1] = data[from + 1]!;
      line[x * 3 + 2] = data[from + 2]!;
    }
    const at = y * (stride + 1);
    rows[at] = PAETH;
    for (let x = 0; x < stride; x++) {
      const [a, c] = x < 3 ? [0, 0] : [line[x - 3]!, above[x - 3]!];
      rows[at + 1 + x] = line[x]! - paeth(a, above[x]!, c);
    }
    above = line;
  }
  return png(width, height, TRUE_COLOUR, [
    chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
  ]);
}

const PAETH = 4;

/** The one of left, above, above left that is nearest to left + above − above left (9.4). */
function paeth(left: number, above: number, corner: number): number {
  const p = left + above - corner;
  const [dl, da, dc] = [Math.abs(p - left), Math.abs(p - above), Math.abs(p - corner)];
  return dl <= da && dl <= dc ? left : da <= dc ? above : corner;
}

function png(width: number, height: number, colourType: number, chunks: Buffer[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = colourType;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...chunks,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const result = Buffer.alloc(data.length + 12);
  result.writeUInt32BE(data.length, 0);
  result.write(type, 4, 'latin1');
  data.copy(result, 8);
  result.writeUInt32BE(crc32(result.subarray(4, data.length + 8)), data.length + 8);
  return result;
}
