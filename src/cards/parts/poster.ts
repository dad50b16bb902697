import { column, row, shape, type Child, type Node } from '../h.ts';
import type { Hotline } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { own, type Words } from '../words.ts';
import { at, canvas } from './canvas.ts';
import { heading } from './heading.ts';
import { PANEL_LEFT, panelWidth, scaled, type Sheet } from './sheet.ts';
import { unionName } from './signature.ts';
import { glow, hangingLamp } from './thread.ts';
import { label, name as nameOf, oneLine } from './text.ts';

/** The panel at the foot: what the QR code leads to, and whom to call. */
export interface Panel {
  lead: Node;
  hint: string;
  hotline?: Hotline | undefined;
}

/** The frame of a sheet: the thread with its lamp, and at the foot the panel with the QR code. */
export function posterFrame(
  theme: Theme,
  sheet: Sheet,
  subject: { label: string; sample: boolean },
  panel: Panel,
  ...children: Child[]
): Node {
  const { colours } = theme;
  const { format, thread, left, right, lamp } = sheet;
  return canvas(
    format,
    colours.paper,
    ...glow(thread, lamp.y, [460, 290, 140], colours.glow),
    ...hangingLamp({ x: thread, ...lamp, end: sheet.panel, width: 5 }, colours),
    at(
      left,
      sheet.heading.top,
      {},
      heading(theme, subject, { ...sheet.heading, width: right - left }),
    ),
    ...posterPanel(theme, sheet, panel),
    ...children,
  );
}

/** A panel that says in large letters what the QR code leads to. */
export function invite(theme: Theme, sheet: Sheet, invitation: string, hotline?: Hotline): Panel {
  const lead = oneLine(theme, own(invitation), {
    font: 'serif',
    size: scaled(sheet, 54),
    width: panelWidth(sheet),
    colour: theme.colours.red,
  });
  return { lead, hint: '长按图片，或用微信扫一扫', hotline };
}

/** The white panel: words on the left, room for the QR code on the right. */
export function posterPanel(theme: Theme, sheet: Sheet, { lead, hint, hotline }: Panel): Child[] {
  const { colours } = theme;
  const { panel, panelHeight, brief } = sheet;
  const width = panelWidth(sheet);
  const margin = brief ? 26 : 44;
  const small = (words: Words): Node =>
    oneLine(theme, words, { font: 'sans', size: scaled(sheet, 30), width, colour: colours.quiet });
  return [
    shape({
      left: 0,
      top: panel,
      width: sheet.width,
      height: panelHeight,
      backgroundColor: colours.white,
      borderTop: `3px solid ${colours.hairline}`,
    }),
    at(
      PANEL_LEFT,
      panel + margin,
      { width, height: panelHeight - 2 * margin, justifyContent: 'space-between' },
      column({ gap: brief ? 4 : 12 }, lead, small(own(hint))),
      hotline && call(theme, sheet, hotline),
      column({}, unionName(theme, { size: scaled(sheet, 34), width }), !brief && small(theme.site)),
    ),
  ];
}

/** A number to call with the name of who answers. */
function call(theme: Theme, sheet: Sheet, { number, name }: Hotline): Node {
  const { red, text } = theme.colours;
  return row(
    { alignItems: 'center', gap: 20 },
    label(theme, number, { font: 'serif', size: scaled(sheet, 58), colour: red }),
    nameOf(theme, name, {
      font: 'bold',
      size: scaled(sheet, 32),
      width: panelWidth(sheet) - scaled(sheet, 200),
      colour: text,
    }),
  );
}
