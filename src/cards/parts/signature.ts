import { row, type Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import { name, oneLine } from './text.ts';

/** Who speaks: the union, and the site beside it. */
export function signature(theme: Theme, { size, width }: { size: number; width: number }): Node {
  const { colours } = theme;
  return row(
    { width, alignItems: 'center', gap: Math.round(size * 0.8) },
    unionName(theme, { size, width: Math.round(width * 0.7) }),
    oneLine(theme, theme.site, {
      font: 'sans',
      size: Math.round(size * 0.84),
      width: Math.round(width * 0.3 - size),
      colour: colours.quiet,
    }),
  );
}

/** The union's name in full. */
export function unionName(
  theme: Theme,
  { size, width, align }: { size: number; width: number; align?: 'center' },
): Node {
  const colour = theme.colours.text;
  return name(theme, theme.union, { font: 'bold', size, width, colour, align });
}
