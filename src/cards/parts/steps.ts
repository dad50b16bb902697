import { row, type Child, type Node } from '../h.ts';
import type { Theme } from '../theme.ts';
import { own, type Words } from '../words.ts';
import { at } from './canvas.ts';
import { label, oneLine } from './text.ts';

interface StepsAt {
  /** Middle of the thread. */
  thread: number;
  left: number;
  top: number;
  /** Of the words. */
  width: number;
  /** From one step to the next. */
  pitch: number;
  size: number;
}

/** Numbered steps: the numbers sit on the thread, the words stand beside them. */
export function steps(theme: Theme, titles: Words[], place: StepsAt): Child[] {
  const { thread, left, top, width, pitch, size } = place;
  const knot = Math.round(size * 1.35);
  return titles.flatMap((title, index) => {
    const y = top + index * pitch;
    return [
      at(thread - knot / 2, Math.round(y + (pitch - knot) / 2), {}, numberKnot(theme, index, knot)),
      row(
        { position: 'absolute', left, top: y, width, height: pitch, alignItems: 'center' },
        oneLine(theme, title, { font: 'bold', size, width, colour: theme.colours.text }),
      ),
    ];
  });
}

/** A knot of the thread with its number. */
function numberKnot({ colours, ...theme }: Theme, index: number, diameter: number): Node {
  return row(
    {
      width: diameter,
      height: diameter,
      alignItems: 'center',
      justifyContent: 'center',
      backgroundColor: colours.red,
      borderRadius: diameter / 2,
    },
    label({ colours, ...theme }, own(String(index + 1)), {
      font: 'bold',
      size: Math.round(diameter * 0.58),
      colour: colours.white,
    }),
  );
}
