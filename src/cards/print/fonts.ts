import { loadFaces } from '../fonts/face.ts';
import { FONT_NAMES, type FontName } from '../fonts/files.ts';
import { subsetFonts } from '../fonts/subset.ts';
import type { PrintFonts } from './pdf.ts';
import type { Sheet } from './sheet.ts';

/**
 * The fonts cut down to the characters of some sheets.
 * @param folder keeps them for the next run
 */
export async function printFonts(sheets: Iterable<Sheet>, folder: string): Promise<PrintFonts> {
  const characters = new Set<string>();
  for (const { marks } of sheets) {
    for (const mark of marks) {
      if (mark.kind !== 'text') continue;
      for (const line of mark.lines) for (const character of line) characters.add(character);
    }
  }
  const loaded = await subsetFonts([...characters].sort().join(''), folder);
  const files = FONT_NAMES.map((name, index) => [name, withoutCheckSum(loaded[index]!.data)]);
  return { faces: loadFaces(), files: Object.fromEntries(files) as Record<FontName, Buffer> };
}

/**
 * The same font with a zero for the checksum of the whole file (OpenType, `head`): it depends on
 * all characters of the run and would get into every PDF, whose bytes must not.
 */
function withoutCheckSum(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const tables = copy.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16; at += 16) {
    if (copy.toString('latin1', at, at + 4) === 'head') {
      copy.writeUInt32BE(0, copy.readUInt32BE(at + 8) + 8);
    }
  }
  return copy;
}
