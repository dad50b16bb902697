/** PNG files with a palette (ISO/IEC 15948): exact, the same bytes everywhere, small. */
import { crc32 } from 'node:zlib';
import { deflateRuns } from './deflate/index.ts';
import { runsOfRows } from './deflate/runs.ts';
import type { Indexed } from './palette.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;

/**
 * One byte a pixel: fewer bits would change little after deflate.
 * @param repeats for a picture most of whose rows are like the one above: done in a fraction of the time
 */
export function encodeIndexed(
  { width, height, palette, indices }: Indexed,
  { repeats = false } = {},
): Buffer {
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, index) => {
    colours[index * 3] = colour & 255;
    colours[index * 3 + 1] = (colour >>> 8) & 255;
    colours[index * 3 + 2] = (colour >>> 16) & 255;
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = INDEXED;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateRuns(runsOfRows(indices, width, repeats))),
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
