import type { Face } from '../fonts/face.ts';
import {
  FULL_WIDTH_BLANK_EM,
  hasBlankAfter,
  hasBlankBefore,
  isInvisible,
  isSpace,
  THIN_SPACE,
  THIN_SPACE_EM,
} from '../typography/characters.ts';

/** Part of a line that is drawn at one go. */
export interface Run {
  text: string;
  /** Em from the start of the line. */
  x: number;
}

/** A line with punctuation squeezed; lengths in em. */
export interface SetLine {
  runs: Run[];
  width: number;
}

/**
 * Where the parts of a line stand. Full-width marks that meet share one blank half (clreq 3.1.6),
 * and the blank half at either edge of the line hangs out of it, so that the shapes line up.
 * Done here because only one of the fonts brings the feature `chws`.
 */
export function setLine(line: string, face: Face): SetLine {
  const runs: Run[] = [];
  let x = 0;
  let before = '';
  let open: Run | undefined;
  for (const character of line) {
    if (isInvisible(character)) continue;
    if (isSpace(character)) {
      open = undefined;
      x += character === THIN_SPACE ? THIN_SPACE_EM : face.advance(0x20);
    } else {
      if (sharesBlank(before, character)) {
        open = undefined;
        x -= FULL_WIDTH_BLANK_EM;
      }
      if (!open) runs.push((open = { text: '', x }));
      open.text += character;
      x += face.advance(character.codePointAt(0)!);
    }
    before = character;
  }
  return { runs, width: x - (hasBlankAfter(before) ? FULL_WIDTH_BLANK_EM : 0) };
}

/** True when one of two blank halves between the characters goes; the line's start has one. */
function sharesBlank(before: string, after: string): boolean {
  if (before === '' || hasBlankBefore(before)) return hasBlankBefore(after);
  return hasBlankAfter(before) && (hasBlankBefore(after) || hasBlankAfter(after));
}
