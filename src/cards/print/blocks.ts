/** What a sheet is put together from: things with a height that can be put anywhere. */
import type { FontName } from '../fonts/files.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import type { Room } from '../typography/typesetter.ts';
import type { Words } from '../words.ts';
import type { Align, Mark } from './sheet.ts';

/** Lengths in points. */
export interface Block {
  height: number;
  /** Marks with the block's left edge (its middle or right edge, as aligned) and top at a place. */
  at(x: number, y: number): Mark[];
}

interface Look {
  colour: string;
  align?: Align;
  heading?: boolean;
}

/**
 * Words in as many lines as they need, in the largest of the sizes that fits.
 * @throws CardError when they do not fit in the smallest
 */
export function textBlock(theme: Theme, words: Words, room: Room & Look): Block & { size: number } {
  const { lines, font, size, leading, height } = theme.type.fit(words, room);
  const { colour, align = 'start', heading = false } = room;
  return {
    height,
    size,
    at: (x, y) => [{ kind: 'text', lines, font, size, leading, x, y, colour, align, heading }],
  };
}

/** Words on one line, made smaller by steps, down to `smallest` (a half), when they are long. */
export function lineBlock(
  theme: Theme,
  words: Words,
  look: Look & { font: FontName; size: number; width: number; smallest?: number },
): Block {
  const { size, smallest = Math.round(size / 2) } = look;
  const set = textBlock(theme, words, {
    ...look,
    sizes: shrink(size, smallest),
    lines: 1,
    leading: LEADING,
    setting: 'full',
  });
  const height = size * LEADING;
  // Smaller words stand in the middle of the height that was meant for them.
  return { height, at: (x, y) => set.at(x, y + (height - set.height) / 2) };
}

/** Line height of short texts in em. */
const LEADING = 1.4;

/** Blocks one below the other with a fixed gap. */
export function column(gap: number, ...blocks: Block[]): Block {
  const height = blocks.reduce((sum, block) => sum + block.height + gap, -gap);
  return {
    height,
    at: (x, y) => {
      let top = y - gap;
      return blocks.flatMap((block) => {
        const marks = block.at(x, top + gap);
        top += gap + block.height;
        return marks;
      });
    },
  };
}

/** Blocks between two heights with the same room before, between and after them. */
export function spread(x: number, top: number, bottom: number, blocks: Block[]): Mark[] {
  const free = bottom - top - blocks.reduce((sum, { height }) => sum + height, 0);
  const gap = free / (blocks.length + 1);
  return column(gap, ...blocks).at(x, top + gap);
}
