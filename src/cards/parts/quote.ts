import { column, row, shape, type Node } from '../h.ts';
import type { StoryFacts } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { oneLine, text } from './text.ts';

interface QuoteRoom {
  width: number;
  height: number;
  /** Of the words, largest first. */
  sizes: readonly number[];
}

/** What somebody said, beside a gold line; the story's sentence where nobody is quoted. */
export function quote(
  theme: Theme,
  { quote: said, sentence }: StoryFacts,
  { width, height, sizes }: QuoteRoom,
): Node {
  const { colours } = theme;
  const indent = 28;
  const inner = width - indent;
  const room = { width: inner, lines: 7, leading: 1.5, colour: colours.text } as const;
  if (!said)
    return text(theme, sentence, { ...room, font: 'sans', setting: 'full', sizes, height }).node;
  const by = Math.round(Math.min(34, Math.max(24, sizes[0]! * 0.72)));
  const words = text(
    theme,
    { ...said.text, text: `“${said.text.text}”` },
    {
      ...room,
      font: 'serif',
      setting: 'even',
      sizes,
      height: height - Math.round(by * 1.4) - 10,
    },
  );
  return row(
    { position: 'relative', paddingLeft: indent },
    shape({
      left: 0,
      top: 8,
      width: 5,
      height: words.height - 12,
      backgroundColor: colours.gold,
      borderRadius: 2,
    }),
    column(
      { gap: 10 },
      words.node,
      oneLine(
        theme,
        { ...said.by, text: `——${said.by.text}` },
        {
          font: 'sans',
          size: by,
          width: inner,
          colour: colours.quiet,
        },
      ),
    ),
  );
}
