/** A story: the picture when there is one, and words that somebody said. */
import { CARD_FORMATS } from '../../domain/addresses.ts';
import { row, shape } from '../h.ts';
import { sampleBadge } from '../parts/badge.ts';
import { at, canvas } from '../parts/canvas.ts';
import { compactCard, type Compact } from '../parts/compact.ts';
import { coverCard, pictureCover } from '../parts/cover.ts';
import { heading } from '../parts/heading.ts';
import { OG, ogFrame } from '../parts/og.ts';
import { picture } from '../parts/picture.ts';
import { invite, posterFrame, posterPanel } from '../parts/poster.ts';
import { quote } from '../parts/quote.ts';
import { PANEL_LEFT, panelWidth, scaled, type Sheet } from '../parts/sheet.ts';
import { text } from '../parts/text.ts';
import { lamp } from '../parts/thread.ts';
import { unionName } from '../parts/signature.ts';
import type { StoryFacts } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import { template } from './types.ts';

export const story = template<StoryFacts>({
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
      subject.picture &&
        at(642, 150, {}, picture(theme, subject.picture, 480, { borderRadius: 12 })),
    );
  },

  cover(subject, theme) {
    const facts = { ...subject, title: subject.shortTitle };
    return subject.picture ? pictureCover(theme, facts, subject.picture) : coverCard(theme, facts);
  },

  compact: (subject, theme, place) =>
    subject.picture
      ? pictureCompact(subject, theme, place)
      : compactCard(theme, place, {
          ...subject,
          title: subject.shortTitle,
          fact: subject.place,
        }),

  sheet(subject, theme, sheet) {
    if (!subject.picture) return quoteSheet(subject, theme, sheet);
    return sheet.brief
      ? briefPictureSheet(subject, theme, sheet)
      : pictureSheet(subject, theme, sheet);
  },
});

/** The picture over the whole width, the name under it. */
function pictureCompact(subject: StoryFacts, theme: Theme, place: Compact) {
  const { colours } = theme;
  const { width, height } = CARD_FORMATS[place.format];
  // A picture is a whole number of pixels high when its width is a multiple of three.
  const wide = Math.ceil(width / 3) * 3;
  const high = (wide / 3) * 2;
  const top = Math.min(high, Math.round(height * 0.7));
  const cut = Math.round((high - top) / 2);
  const margin = Math.round(width * 0.056);
  const foot = place.union ? Math.round(place.union.size * 1.6) : 0;
  const badge = Math.round(place.heading.size * 0.85);
  const room = height - top - foot - Math.round(height * 0.034);
  const title = text(theme, subject.shortTitle, {
    font: 'serif',
    width: width - 2 * margin,
    sizes: shrink(Math.round(width * 0.116), Math.round(width * 0.054)),
    lines: 2,
    height: room,
    leading: 1.2,
    setting: 'even',
    colour: colours.red,
  });
  return canvas(
    place.format,
    colours.paper,
    subject.picture && at(0, -cut, {}, picture(theme, subject.picture, wide, {}, cut)),
    shape({ left: 0, top, width, height: height - top, backgroundColor: colours.paper }),
    at(margin, top, { height: room, justifyContent: 'center' }, title.node),
    place.union &&
      at(
        margin,
        height - foot - Math.round(height * 0.03),
        {},
        unionName(theme, { size: place.union.size, width: Math.round(width * 0.66) }),
      ),
    subject.sample &&
      (place.union
        ? at(
            width - margin - badge * 3,
            height - foot - margin * 0.5,
            {},
            sampleBadge(theme, badge),
          )
        : at(8, 8, { backgroundColor: colours.white, borderRadius: 6 }, sampleBadge(theme, badge))),
  );
}

/** The picture, the title, what somebody said, and the way to the story. */
function pictureSheet(subject: StoryFacts, theme: Theme, sheet: Sheet) {
  const { colours } = theme;
  const width = 1080 - 2 * PANEL_LEFT;
  const tall = sheet.format === 'story';
  const room = sheet.panel - 734 - 10;
  const title = text(theme, subject.title, {
    font: 'serif',
    width,
    sizes: shrink(scaled(sheet, 84), 38),
    lines: 3,
    height: scaled(sheet, 176),
    leading: 1.24,
    setting: 'even',
    colour: colours.red,
  });
  const said = quote(theme, subject, {
    width: tall ? width : panelWidth(sheet) - 20,
    height: tall ? room - title.height - 130 : 190,
    sizes: shrink(tall ? 58 : 40, 22),
  });
  const panel = tall
    ? invite(theme, sheet, '读完整的故事')
    : { lead: said, hint: '长按图片或扫码，读完整的故事' };
  return canvas(
    sheet.format,
    colours.paper,
    subject.picture && at(0, 0, {}, picture(theme, subject.picture, 1080, {})),
    at(
      PANEL_LEFT,
      734,
      { height: room, justifyContent: 'space-evenly' },
      row(
        { alignItems: 'center', gap: 14 },
        lamp(56, colours),
        heading(theme, subject, { size: 34, width: width - 70 }),
      ),
      title.node,
      tall && said,
    ),
    ...posterPanel(theme, sheet, panel),
  );
}

/** The picture, and under it the title beside the code. */
function briefPictureSheet(subject: StoryFacts, theme: Theme, sheet: Sheet) {
  const { colours } = theme;
  const width = panelWidth(sheet);
  const title = text(theme, subject.title, {
    font: 'serif',
    width,
    sizes: shrink(64, 30),
    lines: 4,
    height: 166,
    leading: 1.24,
    setting: 'even',
    colour: colours.red,
  });
  return canvas(
    sheet.format,
    colours.paper,
    subject.picture && at(0, 0, {}, picture(theme, subject.picture, 1080, {})),
    ...posterPanel(theme, sheet, { lead: title.node, hint: '长按图片或扫码，读完整的故事' }),
    subject.sample &&
      at(
        PANEL_LEFT,
        24,
        { backgroundColor: colours.white, borderRadius: 9 },
        sampleBadge(theme, 30),
      ),
  );
}

function quoteSheet(subject: StoryFacts, theme: Theme, sheet: Sheet) {
  const width = sheet.right - sheet.left;
  const height = sheet.bottom - sheet.top;
  const title = text(theme, subject.title, {
    font: 'serif',
    width,
    sizes: shrink(scaled(sheet, 104), sheet.brief ? 38 : 44),
    lines: 4,
    height: sheet.brief ? 220 : scaled(sheet, 290),
    leading: 1.26,
    setting: 'even',
    colour: theme.colours.red,
  });
  const said = quote(theme, subject, {
    width,
    height: height - title.height - (sheet.brief ? 40 : 80),
    sizes: shrink(scaled(sheet, 62), 32),
  });
  return posterFrame(
    theme,
    sheet,
    subject,
    invite(theme, sheet, '读完整的故事'),
    at(sheet.left, sheet.top, { height, justifyContent: 'space-evenly' }, title.node, said),
  );
}
