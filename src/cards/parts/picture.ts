import type { Node, Style } from '../h.ts';
import type { Picture } from '../subjects/types.ts';

/** A picture 3:2. `width` in whole pixels, divisible by 3; the drawing room reads the file. */
export function picture({ file, hash }: Picture, width: number, style: Style): Node {
  const height = (width / 3) * 2;
  return {
    type: 'img',
    props: {
      width,
      height,
      style: { flexShrink: 0, width, height, ...style },
      // The hash makes a changed file a changed card.
      picture: { file, hash, width, height },
    },
  };
}
