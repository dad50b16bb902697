/** A notice: sober as the paper it is. Issuer and 文号 over the red line, title, date. */
import { CARD_FORMATS, type CardFormat } from '../../domain/addresses.ts';
import { row, shape, type Node } from '../h.ts';
import { at, canvas } from '../parts/canvas.ts';
import { compactCard } from '../parts/compact.ts';
import { coverCard } from '../parts/cover.ts';
import { invite, posterPanel } from '../parts/poster.ts';
import { sampleBadge } from '../parts/badge.ts';
import { scaled } from '../parts/sheet.ts';
import { label, oneLine, text } from '../parts/text.ts';
import { lamp } from '../parts/thread.ts';
import type { NoticeSubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import { own } from '../words.ts';
import { template } from './types.ts';

export const notice = template<NoticeSubject>({
  og(subject, theme) {
    const { colours } = theme;
    const width = 1000;
    const title = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: shrink(72, 38),
      lines: 4,
      height: 210,
      leading: 1.35,
      setting: 'even',
      colour: colours.text,
      align: 'center',
    });
    return canvas(
      'og',
      colours.white,
      ...letterhead(subject, theme, { format: 'og', top: 52, size: 60, width }),
      at(100, 262, { width, height: 216, justifyContent: 'center' }, title.node),
      at(
        100,
        506,
        { width, alignItems: 'flex-end' },
        label(theme, own(subject.date), { font: 'sans', size: 30, colour: colours.text }),
        subject.status !== undefined &&
          label(theme, own(subject.status), { font: 'sans', size: 24, colour: colours.quiet }),
      ),
      row(
        { position: 'absolute', left: 100, top: 520, alignItems: 'center', gap: 12 },
        lamp(64, colours),
        oneLine(theme, theme.site, { font: 'sans', size: 26, width: 300, colour: colours.quiet }),
      ),
    );
  },

  cover: (subject, theme) => coverCard(theme, { ...subject, colour: theme.colours.text }),

  compact: (subject, theme, place) =>
    compactCard(theme, place, { ...subject, fact: own(subject.date), colour: theme.colours.text }),

  sheet(subject, theme, sheet) {
    const { colours } = theme;
    const { panel, brief } = sheet;
    const width = 864;
    const size = scaled(sheet, 80);
    const head = brief ? 44 : sheet.heading.top - 8;
    const top = head + Math.round(size * 2.5) + (brief ? 20 : 62);
    const foot = panel - scaled(sheet, brief ? 72 : 100);
    const room = foot - top - 10;
    const title = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: shrink(scaled(sheet, 84), 43),
      lines: 5,
      height: brief ? room : room * 0.54,
      leading: 1.36,
      setting: 'even',
      colour: colours.text,
      align: 'center',
    });
    const sentence =
      !brief &&
      text(theme, subject.sentence, {
        font: 'sans',
        width,
        sizes: shrink(scaled(sheet, 36), 30),
        lines: 8,
        height: room * 0.46,
        leading: 1.6,
        setting: 'full',
        colour: colours.quiet,
      });
    return canvas(
      sheet.format,
      colours.white,
      ...letterhead(subject, theme, { format: sheet.format, top: head, size, width }),
      at(
        108,
        top,
        { width, height: room, justifyContent: 'space-evenly' },
        title.node,
        sentence && sentence.node,
      ),
      row(
        {
          position: 'absolute',
          left: 108,
          top: foot,
          width,
          alignItems: 'center',
          justifyContent: 'space-between',
          flexDirection: 'row-reverse',
        },
        label(theme, own(subject.date), {
          font: 'sans',
          size: scaled(sheet, 34),
          colour: colours.text,
        }),
        subject.status !== undefined &&
          label(theme, own(subject.status), {
            font: 'sans',
            size: scaled(sheet, 28),
            colour: colours.quiet,
          }),
      ),
      ...posterPanel(theme, sheet, invite(theme, sheet, '看通知全文')),
    );
  },
});

interface Head {
  format: CardFormat;
  top: number;
  size: number;
  width: number;
}

/** Issuer in red, document number, red line: the head of an official document, without any seal. */
function letterhead(
  { issuer, documentNumber, sample }: NoticeSubject,
  theme: Theme,
  { format, top, size, width }: Head,
): Node[] {
  const { colours } = theme;
  const left = (CARD_FORMATS[format].width - width) / 2;
  const line = top + Math.round(size * 2.5);
  return [
    at(
      left,
      top,
      { width, alignItems: 'center', gap: Math.round(size * 0.08) },
      oneLine(theme, issuer, {
        font: 'serif',
        size,
        width,
        colour: colours.red,
        smallest: Math.floor(width / 40),
      }),
      row(
        { alignItems: 'center', gap: Math.round(size * 0.3) },
        label(theme, documentNumber, {
          font: 'sans',
          size: Math.round(size * 0.46),
          colour: colours.text,
        }),
        sample && sampleBadge(theme, Math.round(size * 0.36)),
      ),
    ),
    shape({ left, top: line, width, height: 5, backgroundColor: colours.red }),
  ];
}
