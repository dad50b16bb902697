import { h, type Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import { own, type Words } from '../words.ts';
import type { Picture } from '../subjects/types.ts';
import { sampleBadge } from './badge.ts';
import { shrink } from '../typography/sizes.ts';
import { at, canvas } from './canvas.ts';
import { picture } from './picture.ts';
import { unionName } from './signature.ts';
import { glow, lamp } from './thread.ts';
import { label, text } from './text.ts';

/** WeChat cuts this square out of the middle of 900×383; everything that matters stands in it. */
export const SAFE_SQUARE = { left: 259, right: 641 } as const;
const MIDDLE = 450;
const WIDTH = 350;

/**
 * The cover of a WeChat article: a thread across, the lamp in its middle, the title in the lamp's
 * light.
 */
export function coverCard(theme: Theme, subject: CoverFacts): Node {
  const { colours } = theme;
  const title = text(theme, subject.title, {
    font: 'serif',
    width: WIDTH,
    sizes: shrink(66, 22),
    lines: 6,
    height: 174,
    leading: 1.28,
    setting: 'even',
    colour: subject.colour ?? colours.red,
    align: 'center',
  });
  const centred = { width: WIDTH, alignItems: 'center' };
  const left = MIDDLE - WIDTH / 2;
  return canvas(
    'cover',
    colours.paper,
    ...glow(MIDDLE, 62, [430, 290, 160], colours.glow),
    thread(colours.red),
    at(MIDDLE - 30, 30, {}, lamp(60, colours)),
    at(
      left,
      98,
      { ...centred, height: 34, flexDirection: 'row', justifyContent: 'center', gap: 14 },
      label(theme, own(subject.label), { font: 'bold', size: 22, colour: colours.red }),
      subject.sample && sampleBadge(theme, 18),
    ),
    at(left, 140, { ...centred, height: 182, justifyContent: 'center' }, title.node),
    at(left, 334, centred, unionName(theme, { size: 22, width: WIDTH, align: 'center' })),
  );
}

/** The same with a picture that hangs on the thread; the title under it, both in the square. */
export function pictureCover(theme: Theme, subject: CoverFacts, shown: Picture): Node {
  const { colours } = theme;
  const title = text(theme, subject.title, {
    font: 'serif',
    width: WIDTH,
    sizes: shrink(50, 19),
    lines: 4,
    height: 106,
    leading: 1.24,
    setting: 'even',
    colour: colours.red,
    align: 'center',
  });
  const width = 300;
  const centred = { width: WIDTH, alignItems: 'center' };
  const left = MIDDLE - WIDTH / 2;
  return canvas(
    'cover',
    colours.paper,
    ...glow(MIDDLE, 120, [430, 310, 210], colours.glow),
    thread(colours.red),
    at(MIDDLE - width / 2, 22, {}, picture(theme, shown, width, { borderRadius: 10 })),
    subject.sample &&
      at(
        MIDDLE - width / 2 + 12,
        34,
        { backgroundColor: colours.white, borderRadius: 6 },
        sampleBadge(theme, 18),
      ),
    at(left, 230, { ...centred, height: 108, justifyContent: 'center' }, title.node),
    at(left, 343, centred, unionName(theme, { size: 22, width: WIDTH, align: 'center' })),
  );
}

interface CoverFacts {
  label: string;
  sample: boolean;
  title: Words;
  colour?: string;
}

/** From edge to edge, hanging through a little, as a string of lights does. */
function thread(colour: string): Node {
  return h(
    'svg',
    {
      width: 900,
      height: 60,
      viewBox: '0 0 900 60',
      style: { position: 'absolute', left: 0, top: 0 },
    },
    [
      h('path', {
        d: 'M-8 6Q225 32 450 33T908 6',
        fill: 'none',
        stroke: colour,
        'stroke-width': 3,
      }),
    ],
  );
}
