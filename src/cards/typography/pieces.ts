import type { Face } from '../fonts/face.ts';
import {
  isClosing,
  isInvisible,
  isLatin,
  isOpening,
  pauseAfter,
  isSpace,
  THIN_SPACE,
  THIN_SPACE_EM,
  WORD_JOINER,
} from './characters.ts';

/** Text that stays on one line; widths in em. */
export interface Piece {
  text: string;
  width: number;
  /** The space that follows, drawn only when the line goes on. */
  gap: string;
  space: number;
  /** How well a line ends here; see `pauseAfter`. */
  pause: 0 | 1 | 2;
}

/**
 * Cuts a text prepared by `joinWords` where a line may end: not within a word, not before ，。》
 * —— or ·, not after 《（.
 */
export function piecesOf(prepared: string, face: Face): Piece[] {
  const characters = [...prepared];
  const pieces: Piece[] = [];
  let text = '';
  let gap = '';
  characters.forEach((character, index) => {
    const next = characters[index + 1];
    if (isSpace(character) && next !== WORD_JOINER) gap += character;
    else if (character !== WORD_JOINER) text += character;
    if (next === undefined || mayBreak(character, next)) {
      pieces.push(piece(text, gap, face));
      text = gap = '';
    }
  });
  return pieces;
}

/** True when a line may end between the two characters. */
function mayBreak(before: string, after: string): boolean {
  if (before === WORD_JOINER || after === WORD_JOINER || isSpace(after)) return false;
  if (isSpace(before)) return !isClosing(after);
  if (isOpening(before) || isClosing(after)) return false;
  return !(isLatin(before) && isLatin(after));
}

function piece(text: string, gap: string, face: Face): Piece {
  return {
    text,
    width: widthOf(text, face),
    gap,
    space: widthOf(gap, face),
    pause: pauseAfter(text.replace(/[”’）]+$/u, '').at(-1) ?? ''),
  };
}

/** Width in em; kerning and squeezed punctuation, which only make it less, are left aside. */
export function widthOf(text: string, face: Face): number {
  let width = 0;
  for (const character of text) {
    if (character === THIN_SPACE) width += THIN_SPACE_EM;
    else if (!isInvisible(character)) width += face.advance(character.codePointAt(0)!);
  }
  return width;
}
