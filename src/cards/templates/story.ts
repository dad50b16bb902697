/** A story: the picture when there is one, and words that somebody said. */
import { column, type Child } from '../h.ts';
import { at, canvas } from '../parts/canvas.ts';
import { coverCard } from '../parts/cover.ts';
import { heading } from '../parts/heading.ts';
import { OG, ogFrame } from '../parts/og.ts';
import { picture } from '../parts/picture.ts';
import { PANEL_TEXT, POSTER, posterFrame, posterPanel } from '../parts/poster.ts';
import { quote } from '../parts/quote.ts';
import { squareCard } from '../parts/square.ts';
import { text } from '../parts/text.ts';
import { unionName } from '../parts/signature.ts';
import type { StorySubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { template } from './types.ts';

export const story = template<StorySubject>({
  og(subject, theme) {
    const width = subject.picture ? 470 : OG.right - OG.left;
    const title = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: subject.picture ? [66, 60, 54, 49, 44, 40, 36] : [84, 76, 68, 60, 54, 48, 43],
      lines: 5,
      height: subject.picture ? 230 : 180,
      leading: 1.24,
      setting: 'even',
      colour: theme.colours.red,
    });
    const height = OG.bottom - OG.top;
    const said = quote(theme, subject, {
      width,
      height: height - title.height - 40,
      sizes: [38, 35, 32, 29, 26, 24],
    });
    return ogFrame(
      theme,
      subject,
      at(OG.left, OG.top, { height, justifyContent: 'space-evenly' }, title.node, said),
      subject.picture && at(642, 150, {}, picture(subject.picture, 480, { borderRadius: 12 })),
    );
  },

  cover: (subject, theme) => coverCard(theme, { ...subject, title: subject.shortTitle }),

  square: (subject, theme) =>
    subject.picture
      ? pictureSquare(subject, theme)
      : squareCard(theme, { ...subject, title: subject.shortTitle, fact: subject.place }),

  poster: (subject, theme) =>
    subject.picture ? picturePoster(subject, theme) : quotePoster(subject, theme),
});

function pictureSquare(subject: StorySubject, theme: Theme) {
  const { colours } = theme;
  const title = text(theme, subject.shortTitle, {
    font: 'serif',
    width: 444,
    sizes: [58, 54, 50, 46, 42, 38, 34],
    lines: 2,
    height: 96,
    leading: 1.2,
    setting: 'even',
    colour: colours.red,
  });
  return canvas(
    'square',
    colours.paper,
    subject.picture && at(0, 0, {}, picture(subject.picture, 501, {})),
    at(
      28,
      346,
      { height: 140, justifyContent: 'space-between' },
      column({ height: 98, justifyContent: 'center' }, title.node),
      unionName(theme, { size: 24, width: 330 }),
    ),
    badge(subject, theme),
  );
}

function badge(subject: StorySubject, theme: Theme): Child {
  return (
    subject.sample && at(400, 446, {}, column({}, heading(theme, subject, { size: 26, width: 72 })))
  );
}

function picturePoster(subject: StorySubject, theme: Theme) {
  const { colours } = theme;
  const width = 1080 - 2 * PANEL_TEXT.left;
  const title = text(theme, subject.title, {
    font: 'serif',
    width,
    sizes: [84, 76, 69, 62, 56, 50, 44],
    lines: 3,
    height: 176,
    leading: 1.24,
    setting: 'even',
    colour: colours.red,
  });
  const said = quote(theme, subject, {
    width: PANEL_TEXT.width,
    height: 190,
    sizes: [40, 36, 33, 30, 27, 24],
  });
  return canvas(
    'poster',
    colours.paper,
    subject.picture && at(0, 0, {}, picture(subject.picture, 1080, {})),
    at(
      PANEL_TEXT.left,
      734,
      { height: 256, justifyContent: 'space-evenly' },
      heading(theme, subject, { size: 34, width }),
      title.node,
    ),
    ...posterPanel(theme, said, '长按图片或扫码，读完整的故事'),
  );
}

function quotePoster(subject: StorySubject, theme: Theme) {
  const width = POSTER.right - POSTER.left;
  const height = POSTER.bottom - POSTER.top;
  const title = text(theme, subject.title, {
    font: 'serif',
    width,
    sizes: [104, 94, 84, 75, 67, 60, 54],
    lines: 4,
    height: 290,
    leading: 1.26,
    setting: 'even',
    colour: theme.colours.red,
  });
  const said = quote(theme, subject, {
    width,
    height: height - title.height - 80,
    sizes: [62, 56, 50, 45, 40, 36, 32],
  });
  return posterFrame(
    theme,
    subject,
    '读完整的故事',
    at(POSTER.left, POSTER.top, { height, justifyContent: 'space-evenly' }, title.node, said),
  );
}
