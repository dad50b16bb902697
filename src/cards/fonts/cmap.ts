/** The character map of a font (OpenType `cmap`, format 12: ranges of code points). */

/** Ranges in ascending order, three numbers each: first and last code point, first glyph. */
export type Groups = Uint32Array;

/** The format 12 subtable of a `cmap` table; every font of the cards has one. */
export function readGroups(cmap: Buffer): Groups {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index++) {
    const start = cmap.readUInt32BE(4 + index * 8 + 4);
    if (cmap.readUInt16BE(start) !== 12) continue;
    const groups = new Uint32Array(cmap.readUInt32BE(start + 12) * 3);
    for (let at = 0; at < groups.length; at++) groups[at] = cmap.readUInt32BE(start + 16 + at * 4);
    return groups;
  }
  throw new Error('font without a cmap of format 12');
}

/** The glyph of a code point; 0 when the font has none. */
export function findGlyph(groups: Groups, codePoint: number): number {
  let low = 0;
  let high = groups.length / 3 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = middle * 3;
    if (codePoint < groups[at]!) high = middle - 1;
    else if (codePoint > groups[at + 1]!) low = middle + 1;
    else return groups[at + 2]! + codePoint - groups[at]!;
  }
  return 0;
}
