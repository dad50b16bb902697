/** A guide on paper: the question, the answer, the first steps on the thread, a number to call. */
import type { GuideSubject } from '../../subjects/types.ts';
import type { Theme } from '../../theme.ts';
import { shrink } from '../../typography/sizes.ts';
import { own, type Words } from '../../words.ts';
import { lineBlock, spread, textBlock } from '../blocks.ts';
import { foot, head, PAGE, WIDTH } from '../parts/frame.ts';
import { title } from '../parts/title.ts';
import type { Mark } from '../sheet.ts';

const PITCH = 46;
const KNOT = 34;

export function guide(subject: GuideSubject, theme: Theme): Mark[] {
  const top = PAGE.bottom - subject.steps.length * PITCH;
  const name = title(theme, subject.title, { largest: 56, height: 140 });
  const answer = textBlock(theme, subject.sentence, {
    font: 'sans',
    width: WIDTH,
    sizes: shrink(29, 14),
    lines: Infinity,
    height: top - PAGE.top - name.height - 28,
    leading: 1.55,
    setting: 'full',
    colour: theme.colours.text,
  });
  return [
    ...head(theme, subject),
    ...spread(PAGE.left, PAGE.top, top, [name, answer]),
    ...subject.steps.flatMap((step, index) => stepAt(theme, step, index, top + index * PITCH)),
    ...foot(theme, subject, '看全部步骤', subject.hotline),
  ];
}

/** A step beside its number, which is a knot of the thread. */
function stepAt(theme: Theme, step: Words, index: number, y: number): Mark[] {
  const { colours } = theme;
  const number = lineBlock(theme, own(String(index + 1)), {
    font: 'bold',
    size: 20,
    width: KNOT,
    colour: colours.white,
    align: 'middle',
  });
  const words = lineBlock(theme, step, {
    font: 'bold',
    size: 28,
    width: WIDTH,
    colour: colours.text,
  });
  const middle = y + PITCH / 2;
  return [
    {
      kind: 'box',
      x: PAGE.thread - KNOT / 2,
      y: middle - KNOT / 2,
      width: KNOT,
      height: KNOT,
      radius: KNOT / 2,
      fill: colours.red,
    },
    ...number.at(PAGE.thread, middle - number.height / 2),
    ...words.at(PAGE.left, middle - words.height / 2),
  ];
}
