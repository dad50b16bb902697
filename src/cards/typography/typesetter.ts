import { CardError } from '../errors.ts';
import type { Faces } from '../fonts/face.ts';
import type { FontName } from '../fonts/files.ts';
import type { Words } from '../words.ts';
import { checkCharacters } from './check.ts';
import { tooLong } from './too-long.ts';
import { joinWords } from './join.ts';
import { breakLines, type Lines, type Setting } from './lines.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** A title may be this much smaller than it could be, where its lines then end better. */
const SMALLER_FOR_BETTER_ENDS = 0.8;
/** What a title loses by being smaller, per whole; as `Lines.cost`. */
const COST_OF_SIZE = 40;

/** How words are to be set, and into what room. */
export interface Room {
  font: FontName;
  /** Pixels. */
  width: number;
  /** Font sizes to try, largest first, in pixels. */
  sizes: readonly number[];
  /** Most lines allowed. */
  lines: number;
  /** Most pixels allowed from the top of the first line to the bottom of the last. */
  height?: number;
  /** Line height in em. */
  leading: number;
  setting: Setting;
}

/** Words in lines; sizes in pixels. */
export interface Block {
  lines: string[];
  font: FontName;
  size: number;
  leading: number;
  height: number;
}

/** Sets words in lines, with the union's fonts and names. */
export interface Typesetter {
  /**
   * The words in the largest size that fits.
   * @throws CardError when they do not fit in the smallest, or a character cannot be drawn
   */
  fit(words: Words, room: Room): Block;
  /**
   * The words as they are, once it is known that the font can draw them.
   * @throws CardError when a character cannot be drawn
   */
  line(words: Words, font: FontName): string;
}

/** @param dictionary words never broken at the end of a line */
export function typesetter(faces: Faces, dictionary: readonly string[]): Typesetter {
  // The same words come again in every format.
  const cut = new Map<string, Piece[]>();
  const pieces = (words: Words, font: FontName): Piece[] => {
    const key = `${font}\n${words.text}`;
    let found = cut.get(key);
    if (!found) {
      checkCharacters(words, faces[font]);
      found = piecesOf(joinWords(words.text, dictionary), faces[font]);
      cut.set(key, found);
    }
    return found;
  };
  return {
    fit(words, room) {
      const all = pieces(words, room.font);
      let best: (Lines & { size: number }) | undefined;
      let largest = 0;
      for (const size of room.sizes) {
        if (best && size < largest * SMALLER_FOR_BETTER_ENDS) break;
        const high = Math.floor((room.height ?? Infinity) / (size * room.leading));
        const set = breakLines(all, room.width / size, Math.min(room.lines, high), room.setting);
        if (!set) continue;
        largest ||= size;
        const cost = set.cost + COST_OF_SIZE * (1 - size / largest);
        if (cost < (best?.cost ?? Infinity)) best = { lines: set.lines, cost, size };
        if (room.setting === 'full') break;
      }
      if (!best) throw new CardError(words, tooLong(words, room));
      const height = Math.ceil(best.lines.length * best.size * room.leading);
      return { ...best, font: room.font, leading: room.leading, height };
    },
    line(words, font) {
      checkCharacters(words, faces[font]);
      return words.text;
    },
  };
}
