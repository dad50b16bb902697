import type { Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import type { Words } from '../words.ts';
import { shrink } from '../typography/sizes.ts';
import { at, canvas } from './canvas.ts';
import { heading } from './heading.ts';
import { unionName } from './signature.ts';
import { glow, hangingLamp } from './thread.ts';
import { oneLine, text } from './text.ts';

const LEFT = 88;
const WIDTH = 376;

/** The small square of lists and chats: the name, as large as it goes, and one fact. */
export function squareCard(theme: Theme, subject: SquareFacts): Node {
  const { colours } = theme;
  const title = text(theme, subject.title, {
    font: 'serif',
    width: WIDTH,
    sizes: shrink(92, 29),
    lines: 6,
    height: 240,
    leading: 1.25,
    setting: 'even',
    colour: subject.colour ?? colours.red,
  });
  return canvas(
    'square',
    colours.paper,
    ...glow(42, 66, [250, 160, 84], colours.glow),
    ...hangingLamp({ x: 42, y: 66, size: 56, end: 500, width: 4 }, colours),
    at(LEFT, 46, {}, heading(theme, subject, { size: 26, width: WIDTH })),
    at(LEFT, 110, { height: 250, justifyContent: 'center' }, title.node),
    subject.fact &&
      at(
        LEFT,
        378,
        {},
        oneLine(theme, subject.fact, {
          font: 'bold',
          size: 34,
          width: WIDTH,
          colour: colours.text,
        }),
      ),
    at(LEFT, 442, {}, unionName(theme, { size: 24, width: WIDTH })),
  );
}

interface SquareFacts {
  label: string;
  sample: boolean;
  title: Words;
  /** One line under the title: a number to call, a date. */
  fact?: Words | undefined;
  colour?: string;
}
