/** What typesetting needs to know of a font: which characters it has, and how wide they are. */
import { closeSync, openSync, readSync } from 'node:fs';
import { findGlyph, readGroups } from './cmap.ts';
import { fontFile, FONT_NAMES, type FontName } from './files.ts';

export interface Face {
  name: FontName;
  /** True when the font can draw the character. */
  has(codePoint: number): boolean;
  /** Advance width in em; 0 for a character the font lacks. */
  advance(codePoint: number): number;
}

export type Faces = Record<FontName, Face>;

/** Reads the tables `cmap` and `hmtx` of a TrueType file; the outlines (10 MB) stay on the disk. */
function readFace(name: FontName): Face {
  const file = openSync(fontFile(name), 'r');
  try {
    const read = (offset: number, length: number): Buffer => {
      const buffer = Buffer.alloc(length);
      readSync(file, buffer, 0, length, offset);
      return buffer;
    };
    const tables = new Map<string, Buffer>();
    const count = read(4, 2).readUInt16BE();
    const directory = read(12, count * 16);
    for (let at = 0; at < directory.length; at += 16) {
      const tag = directory.toString('latin1', at, at + 4);
      if (!['cmap', 'hmtx', 'hhea', 'head'].includes(tag)) continue;
      tables.set(tag, read(directory.readUInt32BE(at + 8), directory.readUInt32BE(at + 12)));
    }
    const groups = readGroups(tables.get('cmap')!);
    const metrics = tables.get('hmtx')!;
    const unitsPerEm = tables.get('head')!.readUInt16BE(18);
    const lastMetric = tables.get('hhea')!.readUInt16BE(34) - 1;
    return {
      name,
      has: (codePoint) => findGlyph(groups, codePoint) !== 0,
      advance: (codePoint) => {
        const glyph = findGlyph(groups, codePoint);
        // Glyphs past the last entry all have its width (OpenType, hmtx).
        return glyph && metrics.readUInt16BE(Math.min(glyph, lastMetric) * 4) / unitsPerEm;
      },
    };
  } finally {
    closeSync(file);
  }
}

let faces: Faces | undefined;

/** The fonts of the cards; read once. */
export function loadFaces(): Faces {
  faces ??= Object.fromEntries(FONT_NAMES.map((name) => [name, readFace(name)])) as Faces;
  return faces;
}
