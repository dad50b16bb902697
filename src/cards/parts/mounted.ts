import { column, type Node } from '../h.ts';
import type { Picture } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import type { Words } from '../words.ts';
import { picture } from './picture.ts';
import { oneLine } from './text.ts';

/** A picture as it lies in an album: white all round, place and day beneath it. */
export function mounted(
  theme: Theme,
  photo: Picture,
  caption: Words,
  { width, border, strip }: Mount,
): Node {
  const { colours } = theme;
  return column(
    {
      width: width + 2 * border,
      height: mountHeight({ width, border, strip }),
      padding: border,
      paddingBottom: 0,
      backgroundColor: colours.white,
      border: `2px solid ${colours.hairline}`,
      borderRadius: 6,
    },
    picture(theme, photo, width - 4, {}),
    column(
      { height: strip, justifyContent: 'center' },
      oneLine(theme, caption, {
        font: 'sans',
        size: Math.round(strip * 0.5),
        width: width - 4,
        colour: colours.quiet,
      }),
    ),
  );
}

/** Pixels; `width` of the picture and its edge, four more than a multiple of three. */
export interface Mount {
  width: number;
  border: number;
  /** Height of the strip with the words. */
  strip: number;
}

/** Height of all together. */
export function mountHeight({ width, border, strip }: Mount): number {
  return border + ((width - 4) / 3) * 2 + strip + 2;
}
