import type { Piece } from './pieces.ts';

/** Where lines end. `even`: of like length, for titles; `full`: each as full as can be, for text. */
export type Setting = 'even' | 'full';

/** A line that ends after ，or 。reads better; so much unevenness (em²) is accepted for it. */
const PAUSE_BONUS = 5;
/** A last line of one or two characters looks lost. */
const ORPHAN_COST = 30;
const ORPHAN_EM = 2.5;

/**
 * Breaks pieces into lines of at most `width` em. As few lines as possible, and among these the
 * best-looking: all ways are compared.
 * @returns `undefined` when a piece alone is wider than a line
 */
export function breakLines(pieces: Piece[], width: number, setting: Setting): string[] | undefined {
  const count = fewest(pieces, width);
  if (count === undefined) return undefined;
  const total = pieces.reduce((sum, piece) => sum + piece.width + piece.space, 0);
  const wanted = setting === 'even' ? total / count : width;
  // best[k][i]: the cheapest way to set the first i pieces in k lines.
  let best: (Way | undefined)[] = [{ cost: 0, lines: [] }];
  for (let line = 1; line <= count; line++) {
    const next: (Way | undefined)[] = [];
    for (let start = 0; start < pieces.length; start++) {
      const before = best[start];
      if (!before) continue;
      let length = 0;
      for (let end = start + 1; end <= pieces.length; end++) {
        const piece = pieces[end - 1]!;
        length += piece.width;
        if (length > width) break;
        const last = end === pieces.length;
        const cost = before.cost + costOf(length, wanted, piece, last, setting);
        if (cost < (next[end]?.cost ?? Infinity)) {
          next[end] = { cost, lines: [...before.lines, end] };
        }
        length += piece.space;
      }
    }
    best = next;
  }
  const ends = best[pieces.length]?.lines;
  return ends?.map((end, line) =>
    pieces
      .slice(ends[line - 1] ?? 0, end)
      .map((piece, index, all) => piece.text + (index < all.length - 1 ? piece.gap : ''))
      .join(''),
  );
}

interface Way {
  cost: number;
  /** How many pieces stand before the end of each line. */
  lines: number[];
}

function costOf(length: number, wanted: number, end: Piece, last: boolean, setting: Setting) {
  const orphan = last && length < ORPHAN_EM ? ORPHAN_COST : 0;
  if (last && setting === 'full') return orphan;
  const pause = !last && setting === 'even' && end.pause ? PAUSE_BONUS : 0;
  return (wanted - length) ** 2 + orphan - pause;
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
