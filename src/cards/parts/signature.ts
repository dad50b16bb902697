import { row, type Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import { label } from './text.ts';

/** Who speaks: the union, and the site beside it. */
export function signature(
  theme: Theme,
  size: number,
  colours: { union: string; site: string } = {
    union: theme.colours.text,
    site: theme.colours.quiet,
  },
): Node {
  return row(
    { alignItems: 'center', height: Math.round(size * 1.5), gap: Math.round(size * 0.7) },
    label(theme, theme.union, { font: 'bold', size, colour: colours.union }),
    label(theme, theme.site, { font: 'sans', size: Math.round(size * 0.86), colour: colours.site }),
  );
}
