import { FONTS, type FontName } from '../fonts/files.ts';
import { column, type Node, type Style } from '../h.ts';
import type { Theme } from '../theme.ts';
import { FULL_WIDTH_BLANK_EM, hasBlankAfter, hasBlankBefore } from '../typography/characters.ts';
import { shrink } from '../typography/sizes.ts';
import type { Room } from '../typography/typesetter.ts';
import type { Words } from '../words.ts';

/** A node together with the room it takes, in pixels. */
export interface Sized {
  node: Node;
  height: number;
  /** Of the text, when there is any. */
  size: number;
  lines: number;
}

type Align = 'left' | 'center';

/** Words in as many lines as they need, in the largest of the sizes that fits. */
export function text(
  theme: Theme,
  words: Words,
  room: Room & { colour: string; align?: Align },
): Sized {
  const { lines, font, size, leading, height } = theme.type.fit(words, room);
  const align = room.align ?? 'left';
  const node = column(
    {
      height,
      ...(align === 'center' && { width: room.width }),
      alignItems: align === 'center' ? 'center' : 'flex-start',
      ...fontStyle(font, size, room.colour),
    },
    ...lines.map((line) => textLine(line, size, Math.round(size * leading * 100) / 100, align)),
  );
  return { node, height, size, lines: lines.length };
}

/** Words on one line, made smaller by steps, down to `smallest` (a half), when they are long. */
export function oneLine(
  theme: Theme,
  words: Words,
  { font, size, width, colour, smallest = Math.round(size / 2) }: ShortText & { smallest?: number },
): Node {
  const block = theme.type.fit(words, {
    font,
    width,
    sizes: shrink(size, smallest),
    lines: 1,
    leading: LEADING,
    setting: 'full',
  });
  return column(
    {
      height: Math.round(size * LEADING),
      justifyContent: 'center',
      ...fontStyle(font, block.size, colour),
    },
    textLine(block.lines[0]!, block.size, Math.round(block.size * LEADING), 'left'),
  );
}

/** A name: one line, or two smaller ones when it is long. */
export function name(
  theme: Theme,
  words: Words,
  { font, size, width, colour, align = 'left' }: ShortText & { align?: Align },
): Node {
  return text(theme, words, {
    font,
    width,
    sizes: shrink(size, Math.round(size * 0.68)),
    lines: 2,
    height: Math.round(size * 1.9),
    leading: 1.3,
    setting: 'even',
    colour,
    align,
  }).node;
}

/** A number or a word of the vocabulary, as it is: no spaces put in, never made smaller. */
export function label(
  theme: Theme,
  words: Words,
  { font, size, colour }: Omit<ShortText, 'width'>,
): Node {
  const line = theme.type.line(words, font);
  const height = Math.round(size * LEADING);
  return column(
    { height, ...fontStyle(font, size, colour) },
    textLine(line, size, height, 'center'),
  );
}

interface ShortText {
  font: FontName;
  size: number;
  /** Pixels. */
  width: number;
  colour: string;
}

/** Line height of short texts in em. */
const LEADING = 1.4;

function fontStyle(font: FontName, size: number, colour: string): Style {
  const { family, weight } = FONTS[font];
  return {
    fontFamily: family,
    fontWeight: weight,
    fontSize: size,
    color: colour,
    // Squeezes ，“ and the like where they meet.
    fontFeatureSettings: '"chws" 1',
  };
}

/** One line. The blank half of a mark at its edge hangs out, so that the shapes line up. */
function textLine(line: string, size: number, height: number, align: Align): Node {
  const blank = -Math.round(size * FULL_WIDTH_BLANK_EM);
  const last = line.at(-1) ?? '';
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexShrink: 0,
        whiteSpace: 'pre',
        height,
        lineHeight: `${height}px`,
        ...(hasBlankBefore(line[0] ?? '') && { marginLeft: blank }),
        ...(align === 'center' && hasBlankAfter(last) && { marginRight: blank }),
      },
      children: line,
    },
  };
}
