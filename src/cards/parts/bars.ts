import { column, h, row, type Node } from '../h.ts';
import type { FiguresSubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { oneLine } from './text.ts';

interface Room {
  width: number;
  height: number;
  /** Of the words. */
  size: number;
}

/** A chart of bars side by side with their names and values; lengths in proportion, from zero. */
export function bars(
  theme: Theme,
  all: FiguresSubject['bars'],
  { width, height, size }: Room,
): Node {
  const { colours } = theme;
  const pitch = Math.min(Math.floor(height / all.length), size * 2.6);
  const thick = Math.round(Math.min(pitch * 0.5, size * 0.9));
  const names = Math.round(width * 0.3);
  const labels = Math.round(width * 0.2);
  const room = width - names - labels - 24;
  const most = Math.max(1, ...all.map(({ value }) => value));
  const text = { font: 'bold', size: Math.min(size, Math.round(pitch * 0.66)) } as const;
  return column(
    { width },
    ...all.map(({ name, value, label }) => {
      // The least of them is seen too.
      const long = Math.max(4, Math.round((value / most) * room));
      return row(
        { width, height: pitch, alignItems: 'center', gap: 12 },
        row(
          { width: names },
          oneLine(theme, name, { ...text, font: 'sans', width: names, colour: colours.text }),
        ),
        h(
          'svg',
          { width: long, height: thick, viewBox: `0 0 ${long} ${thick}`, style: { flexShrink: 0 } },
          [h('path', { d: `M0 0H${long}V${thick}H0z`, fill: colours.red })],
        ),
        oneLine(theme, label, { ...text, width: labels, colour: colours.red }),
      );
    }),
  );
}
