/** A campaign: the theme in white on red, the five lines of work on the thread. */
import { column, row, shape, type Child, type Node } from '../h.ts';
import { at, canvas } from '../parts/canvas.ts';
import { coverCard } from '../parts/cover.ts';
import { heading } from '../parts/heading.ts';
import { invite, POSTER, posterPanel } from '../parts/poster.ts';
import { signature } from '../parts/signature.ts';
import { squareCard } from '../parts/square.ts';
import { label, oneLine, text } from '../parts/text.ts';
import { hangingLamp } from '../parts/thread.ts';
import type { CampaignSubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import { own } from '../words.ts';
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
      ...linesAcross(subject, theme, red),
      at(left, 556, {}, signature(theme, { size: 26, width })),
    );
  },

  cover: (subject, theme) =>
    coverCard(theme, { ...subject, label: subject.label, title: subject.theme }),

  square: (subject, theme) =>
    squareCard(theme, { ...subject, title: subject.theme, fact: subject.shortTitle }),

  poster(subject, theme) {
    const { colours } = theme;
    const { left, right, thread, panel } = POSTER;
    const width = right - left;
    const red = 584;
    const pitch = (panel - red - 40) / subject.lines.length;
    return canvas(
      'poster',
      colours.paper,
      shape({ left: 0, top: 0, width: 1080, height: red, backgroundColor: colours.area }),
      ...onRed(theme, { x: thread, y: 120, size: 100, end: red, width: 5 }),
      at(left, 92, {}, heading(theme, subject, { size: 36, width, onRed: true })),
      at(
        left,
        168,
        { height: red - 190, justifyContent: 'space-evenly' },
        themeWords(subject, theme, width, shrink(104, 44), 262),
        period(subject, theme, 36, width),
      ),
      shape({
        left: thread - 2.5,
        top: red,
        width: 5,
        height: panel - red,
        backgroundColor: colours.red,
      }),
      ...subject.lines.flatMap(({ heading: words }, index) => {
        const top = Math.round(red + 20 + index * pitch);
        return [
          shape({
            left: thread - 13,
            top: Math.round(top + pitch / 2 - 13),
            width: 26,
            height: 26,
            borderRadius: 13,
            backgroundColor: colours.red,
          }),
          row(
            { position: 'absolute', left, top, height: Math.round(pitch), alignItems: 'center' },
            oneLine(theme, words, { font: 'serif', size: 50, width, colour: colours.text }),
          ),
        ];
      }),
      ...posterPanel(theme, invite(theme, '看活动全部内容')),
    );
  },
});

/** The thread comes down, turns, and carries the lines of work side by side. */
function linesAcross({ lines }: CampaignSubject, theme: Theme, top: number): Child[] {
  const { red } = theme.colours;
  const [turn, width, pitch] = [top + 44, 4, 972 / lines.length];
  return [
    shape({ left: 82, top, width, height: turn - top + width / 2, backgroundColor: red }),
    shape({ left: 82, top: turn - width / 2, width: 1118, height: width, backgroundColor: red }),
    ...lines.flatMap(({ name }, index) => {
      const left = Math.round(148 + index * pitch);
      return [
        shape({
          left,
          top: turn - 11,
          width: 22,
          height: 22,
          borderRadius: 11,
          backgroundColor: red,
        }),
        at(left, turn + 16, {}, label(theme, own(name), { font: 'serif', size: 46, colour: red })),
      ];
    }),
  ];
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
    oneLine(theme, subject.period, {
      font: 'sans',
      size,
      width,
      colour: theme.colours.white,
      smallest: Math.round(size * 0.4),
    }),
  );
}
