import { row, type Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import { own } from '../words.ts';
import { sampleBadge } from './badge.ts';
import { oneLine } from './text.ts';

/** The first row of a card: what kind of thing this is, and 示例 where it is made up. */
export function heading(
  theme: Theme,
  { label: kind, sample }: { label: string; sample: boolean },
  { size, width, onRed = false }: { size: number; width: number; onRed?: boolean },
): Node {
  const { colours } = theme;
  const colour = onRed ? colours.white : colours.red;
  return row(
    { width, alignItems: 'center', justifyContent: 'space-between', height: headingHeight(size) },
    oneLine(theme, own(kind), { font: 'bold', size, width: width - size * 2.2, colour }),
    sample && sampleBadge(theme, Math.round(size * 0.8), onRed ? colours.white : colours.quiet),
  );
}

/** Height of the row in pixels. */
export const headingHeight = (size: number) => Math.round(size * 1.6);
