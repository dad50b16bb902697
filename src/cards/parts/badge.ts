import { row, type Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import { own } from '../words.ts';
import { label } from './text.ts';

/** Says that the card shows made-up material. */
export function sampleBadge(theme: Theme, size: number, colour = theme.colours.quiet): Node {
  return row(
    {
      alignItems: 'center',
      padding: `${Math.round(size * 0.1)}px ${Math.round(size * 0.45)}px`,
      border: `${Math.max(2, Math.round(size / 14))}px solid ${colour}`,
      borderRadius: Math.round(size * 0.3),
    },
    label(theme, own('示例'), { font: 'bold', size, colour }),
  );
}
