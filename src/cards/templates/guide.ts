/** A guide: the question a worker asks, the first three steps on the thread, a number to call. */
import { at } from '../parts/canvas.ts';
import { compactCard } from '../parts/compact.ts';
import { coverCard } from '../parts/cover.ts';
import { hotlinePanel } from '../parts/hotline.ts';
import { OG, ogFrame } from '../parts/og.ts';
import { invite, posterFrame } from '../parts/poster.ts';
import { scaled } from '../parts/sheet.ts';
import { steps } from '../parts/steps.ts';
import { text } from '../parts/text.ts';
import type { GuideSubject } from '../subjects/types.ts';
import { shrink } from '../typography/sizes.ts';
import { template } from './types.ts';

export const guide = template<GuideSubject>({
  og(subject, theme) {
    const width = 640;
    const pitch = 62;
    const top = OG.bottom - subject.steps.length * pitch;
    const title = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: shrink(84, 31),
      lines: 4,
      height: top - OG.top - 24,
      leading: 1.22,
      setting: 'even',
      colour: theme.colours.red,
    });
    return ogFrame(
      theme,
      subject,
      at(OG.left, OG.top, { height: top - OG.top - 12, justifyContent: 'center' }, title.node),
      ...steps(theme, subject.steps, {
        thread: OG.thread,
        left: OG.left,
        top,
        width,
        pitch,
        size: 33,
      }),
      subject.hotline && at(840, 220, {}, hotlinePanel(theme, subject.hotline, 280)),
    );
  },

  cover: (subject, theme) => coverCard(theme, { ...subject, title: subject.shortTitle }),

  compact: (subject, theme, place) =>
    compactCard(theme, place, { ...subject, title: subject.shortTitle, fact: callLine(subject) }),

  sheet(subject, theme, sheet) {
    const width = sheet.right - sheet.left;
    const pitch = scaled(sheet, sheet.brief ? 76 : 90);
    const top = sheet.bottom - subject.steps.length * pitch;
    const title = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: shrink(scaled(sheet, 100), sheet.brief ? 36 : 42),
      lines: 4,
      height: sheet.brief ? top - sheet.top - 30 : scaled(sheet, 240),
      leading: 1.2,
      setting: 'even',
      colour: theme.colours.red,
    });
    const sentence =
      !sheet.brief &&
      text(theme, subject.sentence, {
        font: 'sans',
        width,
        sizes: shrink(scaled(sheet, 38), 24),
        lines: 8,
        height: top - sheet.top - title.height - 36,
        leading: 1.5,
        setting: 'full',
        colour: theme.colours.text,
      });
    return posterFrame(
      theme,
      sheet,
      subject,
      invite(theme, sheet, '看全部步骤', subject.hotline),
      at(
        sheet.left,
        sheet.top,
        { height: top - sheet.top - 16, justifyContent: 'space-evenly' },
        title.node,
        sentence && sentence.node,
      ),
      ...steps(theme, subject.steps, {
        thread: sheet.thread,
        left: sheet.left,
        top,
        width,
        pitch,
        size: scaled(sheet, 42),
      }),
    );
  },
});

function callLine({ hotline }: GuideSubject) {
  return hotline && { ...hotline.number, text: `先打 ${hotline.number.text} 问一问` };
}
