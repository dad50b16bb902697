/** Help: who it is for, how much or what, where to begin. */
import { at } from '../parts/canvas.ts';
import { compactCard } from '../parts/compact.ts';
import { coverCard } from '../parts/cover.ts';
import { facts } from '../parts/facts.ts';
import { hotlinePanel } from '../parts/hotline.ts';
import { OG, ogFrame } from '../parts/og.ts';
import { invite, posterFrame } from '../parts/poster.ts';
import { scaled } from '../parts/sheet.ts';
import { text } from '../parts/text.ts';
import { supportFacts } from '../subjects/facts.ts';
import type { SupportSubject } from '../subjects/types.ts';
import { shrink } from '../typography/sizes.ts';
import { own } from '../words.ts';
import { template } from './types.ts';

export const support = template<SupportSubject>({
  og(subject, theme) {
    const width = subject.hotline ? 650 : OG.right - OG.left;
    const height = OG.bottom - OG.top;
    const title = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: shrink(70, 28),
      lines: 3,
      height: 170,
      leading: 1.25,
      setting: 'even',
      colour: theme.colours.red,
    });
    const table = facts(theme, supportFacts(subject).slice(0, 1), {
      width,
      height: height - title.height - 44,
      sizes: shrink(36, 18),
      readable: 22,
      gap: 12,
    });
    return ogFrame(
      theme,
      subject,
      at(OG.left, OG.top, { height, justifyContent: 'space-evenly' }, title.node, table.node),
      subject.hotline && at(840, 200, {}, hotlinePanel(theme, subject.hotline, 280)),
    );
  },

  cover: (subject, theme) => coverCard(theme, { ...subject, title: subject.shortTitle }),

  compact: (subject, theme, place) =>
    compactCard(theme, place, {
      ...subject,
      title: subject.shortTitle,
      fact: subject.hotline && own(`先打 ${subject.hotline.number.text} 问一问`),
    }),

  sheet(subject, theme, sheet) {
    const width = sheet.right - sheet.left;
    const height = sheet.bottom - sheet.top;
    const title = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: shrink(scaled(sheet, 96), 38),
      lines: 3,
      height: sheet.brief ? 190 : scaled(sheet, 250),
      leading: 1.26,
      setting: 'even',
      colour: theme.colours.red,
    });
    const all = supportFacts(subject);
    const table = facts(theme, sheet.brief ? all.slice(0, 1) : all, {
      width,
      height: height - title.height - 80,
      sizes: shrink(scaled(sheet, 38), 24),
      readable: 32,
      gap: scaled(sheet, 20),
    });
    return posterFrame(
      theme,
      sheet,
      subject,
      invite(theme, sheet, '看怎么办', subject.hotline),
      at(sheet.left, sheet.top, { height, justifyContent: 'space-evenly' }, title.node, table.node),
    );
  },
});
