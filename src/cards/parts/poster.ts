import { column, row, shape, type Child, type Node } from '../h.ts';
import type { Hotline } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { own, type Words } from '../words.ts';
import { at, canvas } from './canvas.ts';
import { heading } from './heading.ts';
import { unionName } from './signature.ts';
import { glow, hangingLamp } from './thread.ts';
import { label, name as nameOf, oneLine } from './text.ts';

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

/** The panel at the foot: what the QR code leads to, and whom to call. */
export interface Panel {
  lead: Node;
  hint: string;
  hotline?: Hotline | undefined;
}

/** The frame of a poster: the thread with its lamp, and at the foot the panel with the QR code. */
export function posterFrame(
  theme: Theme,
  subject: { label: string; sample: boolean },
  panel: Panel,
  ...children: Child[]
): Node {
  const { colours } = theme;
  const { thread, left, right } = POSTER;
  return canvas(
    'poster',
    colours.paper,
    ...glow(thread, 120, [460, 290, 140], colours.glow),
    ...hangingLamp({ x: thread, y: 120, size: 104, end: POSTER.panel, width: 5 }, colours),
    at(left, 92, {}, heading(theme, subject, { size: 36, width: right - left })),
    ...posterPanel(theme, panel),
    ...children,
  );
}

/** A panel that says in large letters what the QR code leads to. */
export function invite(theme: Theme, invitation: string, hotline?: Hotline): Panel {
  const lead = oneLine(theme, own(invitation), {
    font: 'serif',
    size: 54,
    width: PANEL_TEXT.width,
    colour: theme.colours.red,
  });
  return { lead, hint: '长按图片，或用微信扫一扫', hotline };
}

/** The white panel: words on the left, room for the QR code on the right. */
export function posterPanel(theme: Theme, { lead, hint, hotline }: Panel): Child[] {
  const { colours } = theme;
  const { left, width } = PANEL_TEXT;
  return [
    shape({
      left: 0,
      top: POSTER.panel,
      width: 1080,
      height: 440,
      backgroundColor: colours.white,
      borderTop: `3px solid ${colours.hairline}`,
    }),
    at(
      left,
      POSTER.panel + 44,
      { width, height: 352, justifyContent: 'space-between' },
      column({ gap: 12 }, lead, small(theme, own(hint))),
      hotline && call(theme, hotline),
      column({}, unionName(theme, { size: 34, width }), small(theme, theme.site)),
    ),
  ];
}

/** A number to call with the name of who answers. */
function call(theme: Theme, { number, name }: Hotline): Node {
  return row(
    { alignItems: 'center', gap: 20 },
    label(theme, number, { font: 'serif', size: 58, colour: theme.colours.red }),
    nameOf(theme, name, { font: 'bold', size: 32, width: 300, colour: theme.colours.text }),
  );
}

const small = (theme: Theme, words: Words): Node =>
  oneLine(theme, words, {
    font: 'sans',
    size: 30,
    width: PANEL_TEXT.width,
    colour: theme.colours.quiet,
  });
