import type { Piece } from './pieces.ts';

/** Where lines end. `even`: of like length, at pauses, for titles; `full`: for running text. */
export type Setting = 'even' | 'full';

/** What spoils a title, in em² of unevenness that would be as bad. */
const COST = {
  /** A line that ends after ，。；：？！, after 、》, elsewhere. */
  end: { 2: 0, 1: 6, 0: 22 },
  /** One line more than needed, which makes sense only where it puts all pauses right. */
  extraLine: 10,
  /** A line of one character, with a mark or without, looks lost; in running text, a last line of one or two. */
  orphan: 100,
} as const;
const ORPHAN_EM = { even: 2.1, full: 2.5 };

/** A text in lines. */
export interface Lines {
  lines: string[];
  /** Of how they end; 0 is perfect. Only titles of the same words may be compared. */
  cost: number;
}

/**
 * Breaks pieces into lines of at most `width` em: as few as possible, or one more when that ends
 * the lines of a title at its pauses. All ways are compared.
 * @param most lines at most
 * @returns `undefined` when that is not enough, or when a piece alone is wider than a line
 */
export function breakLines(
  pieces: Piece[],
  width: number,
  most: number,
  setting: Setting,
): Lines | undefined {
  const count = fewest(pieces, width);
  if (count === undefined || count > most) return undefined;
  const best = bestWay(pieces, width, count, setting);
  if (!best) return undefined;
  if (setting === 'even' && count > 1 && count < most) {
    const more = bestWay(pieces, width, count + 1, setting);
    const cost = (more?.cost ?? Infinity) + COST.extraLine;
    if (more && cost < best.cost) return { lines: cut(pieces, more), cost };
  }
  return { lines: cut(pieces, best), cost: best.cost };
}

interface Way {
  cost: number;
  /** How many pieces stand before the end of each line. */
  ends: number[];
}

/** The best way to set the pieces in exactly `count` lines. */
function bestWay(pieces: Piece[], width: number, count: number, setting: Setting) {
  const total = pieces.reduce((sum, piece) => sum + piece.width + piece.space, 0);
  const wanted = setting === 'even' ? total / count : width;
  // ways[i]: the cheapest way to set the first i pieces in as many lines as were gone through.
  let ways: (Way | undefined)[] = [{ cost: 0, ends: [] }];
  for (let line = 1; line <= count; line++) {
    const next: (Way | undefined)[] = [];
    for (let start = 0; start < pieces.length; start++) {
      const before = ways[start];
      if (!before) continue;
      let length = 0;
      for (let end = start + 1; end <= pieces.length; end++) {
        const piece = pieces[end - 1]!;
        length += piece.width;
        if (length > width) break;
        const cost =
          before.cost + costOf(wanted - length, length, piece, end === pieces.length, setting);
        if (cost < (next[end]?.cost ?? Infinity)) next[end] = { cost, ends: [...before.ends, end] };
        length += piece.space;
      }
    }
    ways = next;
  }
  return ways[pieces.length];
}

function costOf(short: number, length: number, end: Piece, last: boolean, setting: Setting) {
  const orphan = length < ORPHAN_EM[setting] ? COST.orphan : 0;
  // Running text: one very short line is worse than several that are a little short.
  if (setting === 'full') return last ? orphan : Math.abs(short) ** 3;
  return short ** 2 + orphan + (last ? 0 : COST.end[end.pause]);
}

function cut(pieces: Piece[], { ends }: Way): string[] {
  return ends.map((end, line) =>
    pieces
      .slice(ends[line - 1] ?? 0, end)
      .map((piece, index, all) => piece.text + (index < all.length - 1 ? piece.gap : ''))
      .join(''),
  );
}

/** The number of lines that filling line after line takes, which is the least possible. */
function fewest(pieces: Piece[], width: number): number | undefined {
  let lines = 1;
  let length = 0;
  for (const piece of pieces) {
    if (piece.width > width) return undefined;
    if (length + piece.width > width) {
      lines += 1;
      length = 0;
    }
    length += piece.width + piece.space;
  }
  return lines;
}
