/** Figures: one number, as large as it goes, and a small chart. */
import { column, row, type Node } from '../h.ts';
import { bars } from '../parts/bars.ts';
import { at } from '../parts/canvas.ts';
import { compactCard } from '../parts/compact.ts';
import { coverCard } from '../parts/cover.ts';
import { OG, ogFrame } from '../parts/og.ts';
import { invite, posterFrame } from '../parts/poster.ts';
import { scaled } from '../parts/sheet.ts';
import { label, oneLine, text } from '../parts/text.ts';
import type { FiguresSubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import type { Words } from '../words.ts';
import { template } from './types.ts';

export const figures = template<FiguresSubject>({
  og(subject, theme) {
    const [width, chart] = [460, 470];
    const height = OG.bottom - OG.top;
    return ogFrame(
      theme,
      subject,
      at(
        OG.left,
        OG.top,
        { height, justifyContent: 'space-evenly' },
        titleWords(subject, theme, { width, height: 170, sizes: shrink(52, 26) }),
        theNumber(subject, theme, { width, size: 150 }),
        source(subject, theme, 24, width),
      ),
      at(
        OG.right - chart,
        OG.top,
        { height, justifyContent: 'center' },
        bars(theme, subject.bars, { width: chart, height: height - 20, size: 28 }),
      ),
    );
  },

  cover: (subject, theme) => coverCard(theme, { ...subject, title: figure(subject) }),

  compact: (subject, theme, place) =>
    compactCard(theme, place, { ...subject, title: figure(subject), fact: subject.shortTitle }),

  sheet(subject, theme, sheet) {
    const width = sheet.right - sheet.left;
    const height = sheet.bottom - sheet.top;
    const number = sheet.brief ? 150 : scaled(sheet, 200);
    return posterFrame(
      theme,
      sheet,
      subject,
      invite(theme, sheet, '看这些数字怎么来的'),
      at(
        sheet.left,
        sheet.top,
        { height, justifyContent: 'space-evenly' },
        titleWords(subject, theme, {
          width,
          height: sheet.brief ? 120 : scaled(sheet, 190),
          sizes: shrink(scaled(sheet, 72), 28),
        }),
        theNumber(subject, theme, { width, size: number }),
        bars(theme, subject.bars, {
          width,
          height: height - number * 1.4 - scaled(sheet, sheet.brief ? 180 : 260),
          size: scaled(sheet, 36),
        }),
        source(subject, theme, scaled(sheet, 28), width),
      ),
    );
  },
});

/** Number and unit as the words of a small picture. */
const figure = ({ number, unit }: FiguresSubject): Words => ({
  ...number,
  text: number.text + unit.text,
});

interface Room {
  width: number;
  height: number;
  sizes: number[];
}

function titleWords(subject: FiguresSubject, theme: Theme, room: Room): Node {
  return text(theme, subject.title, {
    ...room,
    font: 'serif',
    lines: 4,
    leading: 1.25,
    setting: 'even',
    colour: theme.colours.text,
  }).node;
}

/** The number with its unit at its foot. */
function theNumber(
  { number, unit }: FiguresSubject,
  theme: Theme,
  { width, size }: { width: number; size: number },
): Node {
  const { red } = theme.colours;
  const small = Math.round(size * 0.34);
  return row(
    { width, alignItems: 'flex-end', gap: Math.round(size * 0.08) },
    oneLine(theme, number, {
      font: 'serif',
      size,
      width: width * 0.78,
      colour: red,
      smallest: Math.round(size * 0.35),
    }),
    column(
      { paddingBottom: Math.round(size * 0.2) },
      label(theme, unit, { font: 'bold', size: small, colour: red }),
    ),
  );
}

function source(
  { source: words }: FiguresSubject,
  theme: Theme,
  size: number,
  width: number,
): Node {
  return oneLine(theme, words, { font: 'sans', size, width, colour: theme.colours.quiet });
}
