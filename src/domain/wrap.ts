/** Breaks Chinese text into lines for pictures, where nothing else does it. */

/** What must stay on one line: a word or a number; marks that must not begin a line stay with it. */
const UNBREAKABLE = /(?:[\w.%-]+|[（《“‘]*.)[，。、；：？！）》”’…]*/gsu;

/** Width in ems, roughly: a full-width character is one, anything else about half. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) ems += /[\u2e80-\uffef“”‘’…—]/u.test(character) ? 1 : 0.56;
  return ems;
}

/**
 * Lines of at most `ems` width, unless a single word is wider.
 * @example wrap('先问12348，再去', 4) // ['先问', '12348，', '再去']
 */
export function wrap(text: string, ems: number): string[] {
  const lines: string[] = [];
  for (const piece of text.match(UNBREAKABLE) ?? []) {
    const line = lines.at(-1);
    if (line === undefined || emsOf(line + piece) > ems) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines;
}
