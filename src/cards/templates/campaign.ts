/** A campaign: the theme in white on red, the five lines of work on the thread. */
import { column, row, shape, type Child, type Node } from '../h.ts';
import { at, canvas } from '../parts/canvas.ts';
import { compactCard } from '../parts/compact.ts';
import { coverCard } from '../parts/cover.ts';
import { heading } from '../parts/heading.ts';
import { invite, posterPanel } from '../parts/poster.ts';
import { scaled, type Sheet } from '../parts/sheet.ts';
import { signature } from '../parts/signature.ts';
import { label, oneLine, text } from '../parts/text.ts';
import { hangingLamp } from '../parts/thread.ts';
import type { CampaignSubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import { own, type Words } from '../words.ts';
import { template } from './types.ts';

export const campaign = template<CampaignSubject>({
  og(subject, theme) {
    const { colours } = theme;
    const [left, width, red] = [148, 972, 400];
    return canvas(
      'og',
      colours.paper,
      shape({ left: 0, top: 0, width: 1200, height: red, backgroundColor: colours.area }),
      ...onRed(theme, { x: 84, y: 92, size: 84, end: red, width: 4 }),
      at(left, 64, {}, heading(theme, subject, { size: 30, width, onRed: true })),
      at(
        left,
        128,
        { height: red - 150, justifyContent: 'space-evenly' },
        themeWords(subject, theme, width, shrink(88, 44), 190),
        period(subject, theme, 30, width),
      ),
      ...linesAcross(subject, theme, { top: red, thread: 84, left, end: 1200, drop: 44 }),
      at(left, 556, {}, signature(theme, { size: 26, width })),
    );
  },

  cover: (subject, theme) =>
    coverCard(theme, { ...subject, label: kindOf(subject), title: subject.theme }),

  compact: (subject, theme, place) =>
    compactCard(theme, place, {
      ...subject,
      label: kindOf(subject),
      title: subject.theme,
      fact: subject.shortTitle,
    }),

  sheet(subject, theme, sheet) {
    const { colours } = theme;
    const { left, right, thread, heading: head, brief } = sheet;
    const width = right - left;
    const red = brief ? 492 : head.top + scaled(sheet, 492);
    const top = head.top + scaled(sheet, brief ? 62 : 76);
    return canvas(
      sheet.format,
      colours.paper,
      shape({ left: 0, top: 0, width: 1080, height: red, backgroundColor: colours.area }),
      ...onRed(theme, { x: thread, ...sheet.lamp, end: red, width: 5 }),
      at(left, head.top, {}, heading(theme, subject, { ...head, width, onRed: true })),
      at(
        left,
        top,
        { height: red - top - 22, justifyContent: 'space-evenly' },
        themeWords(subject, theme, width, shrink(scaled(sheet, 104), 44), scaled(sheet, 262)),
        period(subject, theme, scaled(sheet, 36), width),
      ),
      ...(brief
        ? linesAcross(subject, theme, { top: red, thread, left, end: 1080, drop: 70 })
        : linesDown(subject, theme, sheet, red)),
      ...posterPanel(theme, sheet, invite(theme, sheet, '看活动全部内容')),
    );
  },
});

/** The lines of work one below the other, knots on the thread. */
function linesDown({ lines }: CampaignSubject, theme: Theme, sheet: Sheet, top: number): Child[] {
  const { colours } = theme;
  const { thread, panel, left, right } = sheet;
  const pitch = (panel - top - 40) / lines.length;
  return [
    shape({
      left: thread - 2.5,
      top,
      width: 5,
      height: panel - top,
      backgroundColor: colours.red,
    }),
    ...lines.flatMap(({ heading: words }, index) => {
      const y = Math.round(top + 20 + index * pitch);
      return [
        shape({
          left: thread - 13,
          top: Math.round(y + pitch / 2 - 13),
          width: 26,
          height: 26,
          borderRadius: 13,
          backgroundColor: colours.red,
        }),
        row(
          { position: 'absolute', left, top: y, height: Math.round(pitch), alignItems: 'center' },
          oneLine(theme, words, {
            font: 'serif',
            size: scaled(sheet, 50),
            width: right - left,
            colour: colours.text,
          }),
        ),
      ];
    }),
  ];
}

interface Across {
  top: number;
  /** Middle of the thread. */
  thread: number;
  /** First of the names. */
  left: number;
  /** Right edge of the card. */
  end: number;
  /** From the top to where the thread turns. */
  drop: number;
}

/** The thread comes down, turns, and carries the lines of work side by side. */
function linesAcross(
  { lines }: CampaignSubject,
  theme: Theme,
  { top, thread, left: start, end, drop }: Across,
): Child[] {
  const { red } = theme.colours;
  const [turn, width, pitch] = [top + drop, 4, (end - start - 80) / lines.length];
  const left = thread - width / 2;
  const size = Math.min(46, Math.round(pitch * 0.29));
  return [
    shape({ left, top, width, height: turn - top + width / 2, backgroundColor: red }),
    shape({ left, top: turn - width / 2, width: end - left, height: width, backgroundColor: red }),
    ...lines.flatMap(({ name }, index) => {
      const left = Math.round(start + index * pitch);
      return [
        shape({
          left,
          top: turn - 11,
          width: 22,
          height: 22,
          borderRadius: 11,
          backgroundColor: red,
        }),
        at(left, turn + 16, {}, label(theme, own(name), { font: 'serif', size, colour: red })),
      ];
    }),
  ];
}

/** On small pictures, which have no room for the period, what kind it is gives way to its end. */
const kindOf = ({ label, status }: CampaignSubject): string => status ?? label;

function withStatus(period: Words, { status }: CampaignSubject): Words {
  return status ? { ...period, text: `${period.text}（${status}）` } : period;
}

/** On a red ground the thread is white and the lamp keeps its gold. */
function onRed({ colours }: Theme, place: Parameters<typeof hangingLamp>[0]): Child[] {
  return hangingLamp(place, { red: colours.white, gold: colours.gold, white: colours.area });
}

function themeWords(
  subject: CampaignSubject,
  theme: Theme,
  width: number,
  sizes: number[],
  height: number,
): Node {
  return text(theme, subject.theme, {
    font: 'serif',
    width,
    sizes,
    lines: 3,
    height,
    leading: 1.25,
    setting: 'even',
    colour: theme.colours.white,
  }).node;
}

function period(subject: CampaignSubject, theme: Theme, size: number, width: number): Node {
  return column(
    {},
    oneLine(theme, withStatus(subject.period, subject), {
      font: 'sans',
      size,
      width,
      colour: theme.colours.white,
      smallest: Math.round(size * 0.4),
    }),
  );
}
