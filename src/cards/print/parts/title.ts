import type { Theme } from '../../theme.ts';
import { shrink } from '../../typography/sizes.ts';
import type { Words } from '../../words.ts';
import { textBlock, type Block } from '../blocks.ts';
import { WIDTH } from './frame.ts';

/** The title of a sheet beside the thread, as large as it goes; points. */
export function title(
  theme: Theme,
  words: Words,
  { largest, height }: { largest: number; height: number },
): Block {
  return textBlock(theme, words, {
    font: 'serif',
    width: WIDTH,
    sizes: shrink(largest, 26),
    lines: 4,
    height,
    leading: 1.22,
    setting: 'even',
    colour: theme.colours.red,
    heading: true,
  });
}
