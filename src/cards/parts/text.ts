import { FONTS, type FontName } from '../fonts/files.ts';
import { column, type Node, type Style } from '../h.ts';
import type { Theme } from '../theme.ts';
import { FULL_WIDTH_BLANK_EM, hasBlankAfter, hasBlankBefore } from '../typography/characters.ts';
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
      width: room.width,
      height,
      alignItems: align === 'center' ? 'center' : 'flex-start',
      ...fontStyle(font, size, room.colour),
    },
    ...lines.map((line) => textLine(line, size, Math.round(size * leading * 100) / 100, align)),
  );
  return { node, height, size, lines: lines.length };
}

/** Words on one line, made smaller by steps, down to a half, when they are long. */
export function oneLine(
  theme: Theme,
  words: Words,
  { font, size, width, colour }: LabelStyle & { width: number },
): Node {
  const room = { width, lines: 1, leading: 1.4, setting: 'full', font, colour } as const;
  const sizes = [1, 0.9, 0.8, 0.7, 0.6, 0.5].map((share) => Math.round(size * share));
  const block = theme.type.fit(words, { ...room, sizes });
  return column(
    {
      height: Math.round(size * 1.4),
      justifyContent: 'center',
      ...fontStyle(font, block.size, colour),
    },
    textLine(block.lines[0]!, block.size, Math.round(block.size * 1.4), 'left'),
  );
}

/** A number or a word of the vocabulary, as it is: no spaces put in, never made smaller. */
export function label(
  theme: Theme,
  words: Words,
  { font, size, colour, spacing }: LabelStyle,
): Node {
  const line = theme.type.line(words, font);
  const height = Math.round(size * 1.4);
  return column(
    { height, ...fontStyle(font, size, colour), ...(spacing && { letterSpacing: spacing }) },
    textLine(line, size, height, 'center'),
  );
}

interface LabelStyle {
  font: FontName;
  size: number;
  colour: string;
  /** Letter spacing in pixels. */
  spacing?: number;
}

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
