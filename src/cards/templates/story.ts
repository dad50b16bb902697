/** A story: the picture when there is one, and words that somebody said. */
import { column, row } from '../h.ts';
import { sampleBadge } from '../parts/badge.ts';
import { at, canvas } from '../parts/canvas.ts';
import { coverCard } from '../parts/cover.ts';
import { heading } from '../parts/heading.ts';
import { OG, ogFrame } from '../parts/og.ts';
import { picture } from '../parts/picture.ts';
import { invite, PANEL_TEXT, POSTER, posterFrame, posterPanel } from '../parts/poster.ts';
import { quote } from '../parts/quote.ts';
import { squareCard } from '../parts/square.ts';
import { text } from '../parts/text.ts';
import { lamp } from '../parts/thread.ts';
import { unionName } from '../parts/signature.ts';
import type { StorySubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import { template } from './types.ts';

export const story = template<StorySubject>({
  og(subject, theme) {
    const width = subject.picture ? 470 : OG.right - OG.left;
    const title = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: subject.picture ? shrink(66, 36) : shrink(84, 40),
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
      sizes: shrink(36, 22),
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
    sizes: shrink(58, 34),
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
    subject.sample && at(404, 440, {}, sampleBadge(theme, 22)),
  );
}

function picturePoster(subject: StorySubject, theme: Theme) {
  const { colours } = theme;
  const width = 1080 - 2 * PANEL_TEXT.left;
  const title = text(theme, subject.title, {
    font: 'serif',
    width,
    sizes: shrink(84, 44),
    lines: 3,
    height: 176,
    leading: 1.24,
    setting: 'even',
    colour: colours.red,
  });
  const said = quote(theme, subject, {
    width: PANEL_TEXT.width,
    height: 190,
    sizes: shrink(40, 24),
  });
  return canvas(
    'poster',
    colours.paper,
    subject.picture && at(0, 0, {}, picture(subject.picture, 1080, {})),
    at(
      PANEL_TEXT.left,
      734,
      { height: 256, justifyContent: 'space-evenly' },
      row(
        { alignItems: 'center', gap: 14 },
        lamp(56, colours),
        heading(theme, subject, { size: 34, width: width - 70 }),
      ),
      title.node,
    ),
    ...posterPanel(theme, { lead: said, hint: '长按图片或扫码，读完整的故事' }),
  );
}

function quotePoster(subject: StorySubject, theme: Theme) {
  const width = POSTER.right - POSTER.left;
  const height = POSTER.bottom - POSTER.top;
  const title = text(theme, subject.title, {
    font: 'serif',
    width,
    sizes: shrink(104, 44),
    lines: 4,
    height: 290,
    leading: 1.26,
    setting: 'even',
    colour: theme.colours.red,
  });
  const said = quote(theme, subject, {
    width,
    height: height - title.height - 80,
    sizes: shrink(62, 32),
  });
  return posterFrame(
    theme,
    subject,
    invite(theme, '读完整的故事'),
    at(POSTER.left, POSTER.top, { height, justifyContent: 'space-evenly' }, title.node, said),
  );
}
