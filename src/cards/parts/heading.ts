import { row, type Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import { own } from '../words.ts';
import { sampleBadge } from './badge.ts';
import { label } from './text.ts';

/** The first row of a card: what kind of thing this is, and 示例 where it is made up. */
export function heading(
  theme: Theme,
  { label: kind, sample }: { label: string; sample: boolean },
  { size, width, colour = theme.colours.red }: { size: number; width: number; colour?: string },
): Node {
  return row(
    { width, alignItems: 'center', justifyContent: 'space-between', height: headingHeight(size) },
    label(theme, own(kind), { font: 'bold', size, colour, spacing: Math.round(size * 0.06) }),
    sample && sampleBadge(theme, Math.round(size * 0.8), colour),
  );
}

/** Height of the row in pixels. */
export const headingHeight = (size: number) => Math.round(size * 1.6);
