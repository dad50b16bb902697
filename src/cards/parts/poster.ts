import { column, shape, type Child, type Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import { own } from '../words.ts';
import { at, canvas } from './canvas.ts';
import { heading } from './heading.ts';
import { unionName } from './signature.ts';
import { glow, hangingLamp } from './thread.ts';
import { label, oneLine, text } from './text.ts';

/** Where things stand on 1080×1440; pixels. */
export const POSTER = {
  thread: 92,
  left: 160,
  right: 1000,
  /** Below the row that names the kind. */
  top: 176,
  /** Above the panel at the foot. */
  bottom: 976,
  panel: 1000,
} as const;

/** The white square in which the QR code is drawn, quiet zone included. */
export const QR_BOX = { left: 620, top: 1020, size: 400 } as const;

/** Left of the QR code. */
export const PANEL_TEXT = { left: 92, width: 500 } as const;

/** The frame of a poster: the thread with its lamp, and at the foot the panel with the QR code. */
export function posterFrame(
  theme: Theme,
  subject: { label: string; sample: boolean },
  invitation: string,
  ...children: Child[]
): Node {
  const { colours } = theme;
  const { thread, left, right, panel } = POSTER;
  return canvas(
    'poster',
    colours.paper,
    ...glow(thread, 120, [460, 290, 140], colours.glow),
    ...hangingLamp({ x: thread, y: 120, size: 92, end: panel, width: 5 }, colours),
    at(left, 92, {}, heading(theme, subject, { size: 36, width: right - left })),
    ...posterPanel(theme, ...invite(theme, invitation)),
    ...children,
  );
}

/** What to do with the QR code, in large letters. */
export function invite(theme: Theme, invitation: string): [lead: Node, hint: string] {
  const lead = text(theme, own(invitation), {
    font: 'serif',
    width: PANEL_TEXT.width,
    sizes: [56],
    lines: 2,
    leading: 1.35,
    setting: 'even',
    colour: theme.colours.red,
  });
  return [lead.node, '长按图片，或用微信扫一扫'];
}

/** The white panel at the foot: words on the left, room for the QR code on the right. */
export function posterPanel(theme: Theme, lead: Node, hint: string): Child[] {
  const { colours } = theme;
  const { panel } = POSTER;
  const { left, width } = PANEL_TEXT;
  return [
    shape({ left: 0, top: panel, width: 1080, height: 440, backgroundColor: colours.white }),
    shape({ left: 0, top: panel, width: 1080, height: 3, backgroundColor: colours.hairline }),
    at(
      left,
      panel + 48,
      { width, height: 344, justifyContent: 'space-between' },
      column(
        { gap: 12 },
        lead,
        label(theme, own(hint), { font: 'sans', size: 30, colour: colours.quiet }),
      ),
      column(
        {},
        unionName(theme, { size: 34, width }),
        oneLine(theme, theme.site, { font: 'sans', size: 28, width, colour: colours.quiet }),
      ),
    ),
  ];
}
