import { AI_LABEL } from '../../domain/ai-label.ts';
import { column, row, type Node, type Style } from '../h.ts';
import type { Picture } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { own } from '../words.ts';
import { label } from './text.ts';

/**
 * A picture 3:2; the drawing room reads the file.
 * @param width in whole pixels, divisible by 3
 * @param hidden pixels at its foot that something else covers
 */
export function picture(
  theme: Theme,
  { file, hash, madeByAi = false }: Picture,
  width: number,
  style: Style,
  hidden = 0,
): Node {
  const height = (width / 3) * 2;
  const image = {
    type: 'img',
    props: {
      width,
      height,
      style: { flexShrink: 0, width, height, ...style },
      // The hash makes a changed file a changed card.
      picture: { file, hash, width, height },
    },
  };
  if (!madeByAi) return image;
  return column({ width, height, position: 'relative' }, image, aiLabel(theme, width, hidden));
}

/** In the corner of the picture, as large as words that are meant to be read. */
function aiLabel(theme: Theme, width: number, hidden: number): Node {
  const size = Math.max(20, Math.round(width / 30));
  return row(
    {
      position: 'absolute',
      right: 0,
      bottom: hidden,
      padding: `${Math.round(size * 0.2)}px ${Math.round(size * 0.5)}px`,
      backgroundColor: theme.colours.white,
    },
    label(theme, own(AI_LABEL), { font: 'sans', size, colour: theme.colours.quiet }),
  );
}
