import type { CardFormat } from '../../domain/addresses.ts';
import type { Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import type { Words } from '../words.ts';
import { shrink } from '../typography/sizes.ts';
import { at, canvas } from './canvas.ts';
import { heading } from './heading.ts';
import { unionName } from './signature.ts';
import { glow, hangingLamp } from './thread.ts';
import { oneLine, text } from './text.ts';

/** Where things stand on a picture that is seen small; pixels. */
export interface Compact {
  format: CardFormat;
  thread: number;
  lamp: { y: number; size: number };
  glow: readonly number[];
  end: number;
  left: number;
  width: number;
  heading: { top: number; size: number };
  title: { top: number; height: number; largest: number; smallest: number };
  fact?: { top: number; size: number };
  union?: { top: number; size: number };
}

export const SQUARE: Compact = {
  format: 'square',
  thread: 42,
  lamp: { y: 66, size: 56 },
  glow: [250, 160, 84],
  end: 500,
  left: 88,
  width: 376,
  heading: { top: 46, size: 26 },
  title: { top: 110, height: 250, largest: 92, smallest: 29 },
  fact: { top: 378, size: 34 },
  union: { top: 442, size: 24 },
};

/** Of a hand's width in a chat: as large as words go. */
export const SHARE5X4: Compact = {
  format: 'share5x4',
  thread: 82,
  lamp: { y: 112, size: 100 },
  glow: [430, 280, 140],
  end: 800,
  left: 164,
  width: 780,
  heading: { top: 78, size: 42 },
  title: { top: 172, height: 420, largest: 164, smallest: 52 },
  fact: { top: 606, size: 58 },
  union: { top: 706, size: 40 },
};

/** Of a finger's width in a list: the name alone. */
export const THUMB: Compact = {
  format: 'thumb',
  thread: 28,
  lamp: { y: 42, size: 42 },
  glow: [150, 96, 52],
  end: 300,
  left: 58,
  width: 230,
  heading: { top: 25, size: 22 },
  title: { top: 70, height: 214, largest: 74, smallest: 19 },
};

/** A small picture: the name, as large as it goes, and one fact where there is room. */
export function compactCard(theme: Theme, place: Compact, subject: CompactFacts): Node {
  const { colours } = theme;
  const { left, width, thread, lamp, end } = place;
  const title = text(theme, subject.title, {
    font: 'serif',
    width,
    sizes: shrink(place.title.largest, place.title.smallest),
    lines: 6,
    height: place.title.height * 0.96,
    leading: 1.25,
    setting: 'even',
    colour: subject.colour ?? colours.red,
  });
  return canvas(
    place.format,
    colours.paper,
    ...glow(thread, lamp.y, place.glow, colours.glow),
    ...hangingLamp({ x: thread, ...lamp, end, width: 4 }, colours),
    at(left, place.heading.top, {}, heading(theme, subject, { ...place.heading, width })),
    at(left, place.title.top, { height: place.title.height, justifyContent: 'center' }, title.node),
    place.fact &&
      subject.fact &&
      at(
        left,
        place.fact.top,
        {},
        oneLine(theme, subject.fact, {
          font: 'bold',
          size: place.fact.size,
          width,
          colour: colours.text,
        }),
      ),
    place.union && at(left, place.union.top, {}, unionName(theme, { ...place.union, width })),
  );
}

export interface CompactFacts {
  label: string;
  sample: boolean;
  title: Words;
  /** One line under the title: a number to call, a date. */
  fact?: Words | undefined;
  colour?: string;
}
