import type { Child, Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import { at, canvas } from './canvas.ts';
import { heading } from './heading.ts';
import { signature } from './signature.ts';
import { glow, hangingLamp } from './thread.ts';

/** Where things stand on 1200×630; pixels. */
export const OG = {
  thread: 84,
  left: 148,
  right: 1120,
  /** Below the row that names the kind. */
  top: 138,
  /** Above the signature. */
  bottom: 526,
} as const;

/** The frame of `og`: the thread with its lamp on the left, the union's name at the foot. */
export function ogFrame(
  theme: Theme,
  subject: { label: string; sample: boolean },
  ...children: Child[]
): Node {
  const { colours } = theme;
  return canvas(
    'og',
    colours.paper,
    ...glow(OG.thread, 88, [330, 200, 96], colours.glow),
    ...hangingLamp({ x: OG.thread, y: 88, size: 84, end: 630, width: 4 }, colours),
    at(OG.left, 64, {}, heading(theme, subject, { size: 30, width: OG.right - OG.left })),
    ...children,
    at(OG.left, 564, {}, signature(theme, { size: 26, width: OG.right - OG.left })),
  );
}
