/** A festival greeting: white on the union's red, a lamp that gives light. */
import { mix } from '../../domain/colour.ts';
import { sampleBadge } from '../parts/badge.ts';
import { at, canvas } from '../parts/canvas.ts';
import { compactCard } from '../parts/compact.ts';
import { coverCard } from '../parts/cover.ts';
import { OG, ogFrame } from '../parts/og.ts';
import { invite, posterPanel } from '../parts/poster.ts';
import { scaled } from '../parts/sheet.ts';
import { oneLine, text } from '../parts/text.ts';
import { glow, hangingLamp } from '../parts/thread.ts';
import type { GreetingSubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import { template } from './types.ts';

export const greeting = template<GreetingSubject>({
  og(subject, sober) {
    const theme = festive(sober);
    const width = OG.right - OG.left;
    const height = OG.bottom - OG.top;
    const wish = text(theme, subject.wish, {
      font: 'serif',
      width,
      sizes: shrink(118, 44),
      lines: 3,
      height: 260,
      leading: 1.25,
      setting: 'even',
      colour: theme.colours.text,
    });
    const sentence = text(theme, subject.sentence, {
      font: 'sans',
      width,
      sizes: shrink(34, 22),
      lines: 4,
      height: height - wish.height - 20,
      leading: 1.5,
      setting: 'full',
      colour: theme.colours.text,
    });
    return ogFrame(
      theme,
      subject,
      at(OG.left, OG.top, { height, justifyContent: 'space-evenly' }, wish.node, sentence.node),
    );
  },

  cover: (subject, theme) =>
    coverCard(festive(theme), { ...subject, label: subject.festival.text, title: subject.wish }),

  compact: (subject, theme, place) =>
    compactCard(festive(theme), place, {
      ...subject,
      label: subject.festival.text,
      title: subject.wish,
    }),

  sheet(subject, sober, sheet) {
    const theme = festive(sober);
    const { colours } = theme;
    const [left, width, middle] = [90, 900, 540];
    const size = scaled(sheet, sheet.brief ? 150 : 230);
    const y = Math.round(sheet.heading.top + size * (sheet.brief ? 0.5 : 0.9));
    const top = Math.round(y + size * 0.62);
    const room = sheet.panel - top - 20;
    const wish = text(theme, subject.wish, {
      font: 'serif',
      width,
      sizes: shrink(scaled(sheet, 124), 48),
      lines: 3,
      height: room * (sheet.brief ? 0.66 : 0.52),
      leading: 1.25,
      setting: 'even',
      colour: colours.text,
      align: 'center',
    });
    const sentence =
      !sheet.brief &&
      text(theme, subject.sentence, {
        font: 'sans',
        width: 800,
        sizes: shrink(scaled(sheet, 38), 26),
        lines: 5,
        height: room * 0.34,
        leading: 1.6,
        setting: 'even',
        colour: colours.text,
        align: 'center',
      });
    return canvas(
      sheet.format,
      colours.paper,
      ...glow(
        middle,
        y,
        [620, 400, 210].map((radius) => scaled(sheet, radius)),
        colours.glow,
      ),
      ...hangingLamp({ x: middle, y, size, end: 0, width: 5 }, colours),
      at(
        left,
        top,
        { width, height: room, alignItems: 'center', justifyContent: 'space-evenly' },
        oneLine(theme, subject.festival, {
          font: 'bold',
          size: scaled(sheet, 40),
          width,
          colour: colours.text,
        }),
        wish.node,
        sentence && sentence.node,
      ),
      subject.sample && at(left, 60, {}, sampleBadge(theme, 30)),
      ...posterPanel(sober, sheet, invite(sober, sheet, '看工会能帮什么')),
    );
  },
});

/** The theme with white words on red; the lamp keeps its gold. */
function festive(theme: Theme): Theme {
  const { area, gold, white } = theme.colours;
  const glow = [0.09, 0.18, 0.28].map((share) => mix(area, gold, share));
  return {
    ...theme,
    colours: {
      ...theme.colours,
      red: white,
      text: white,
      quiet: white,
      paper: area,
      white: area,
      glow,
    },
  };
}
