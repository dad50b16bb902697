import { column, type Node } from '../h.ts';
import type { Hotline } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { own } from '../words.ts';
import { label, name as nameOf } from './text.ts';

/** A number to call, large, with the name of who answers. `width` in pixels. */
export function hotlinePanel(theme: Theme, { number, name }: Hotline, width: number): Node {
  const { colours } = theme;
  const inner = width - 48;
  return column(
    {
      width,
      padding: '22px 24px',
      alignItems: 'center',
      backgroundColor: colours.white,
      border: `2px solid ${colours.hairline}`,
      borderRadius: 16,
    },
    label(theme, own('拿不准，先打电话'), { font: 'sans', size: 26, colour: colours.quiet }),
    label(theme, number, { font: 'serif', size: Math.round(width * 0.29), colour: colours.red }),
    nameOf(theme, name, {
      font: 'bold',
      size: 28,
      width: inner,
      colour: colours.text,
      align: 'center',
    }),
  );
}
