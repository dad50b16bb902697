import { CardError } from '../errors.ts';
import { column, row } from '../h.ts';
import type { Theme } from '../theme.ts';
import { own, type Words } from '../words.ts';
import { label, text, type Sized } from './text.ts';

/** A fact with its name: 地址, 时间, 给谁. Each of the values starts a line. */
export interface Fact {
  name: string;
  values: Words[];
}

interface FactsRoom {
  width: number;
  height: number;
  /** Of the words, largest first. */
  sizes: readonly number[];
  /** Between facts. */
  gap: number;
}

/**
 * Facts one below the other, names in a column of their own, all in the largest size in which they
 * fit together.
 * @throws CardError when they do not fit in the smallest
 */
export function facts(theme: Theme, all: Fact[], room: FactsRoom): Sized {
  let failure: unknown;
  for (const size of room.sizes) {
    try {
      const set = setFacts(theme, all, room, size);
      if (set.height <= room.height) return set;
      failure = tooMuch(all);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function setFacts(theme: Theme, all: Fact[], room: FactsRoom, size: number): Sized {
  const { colours } = theme;
  const names = Math.round(size * 4.3);
  const rows = all.map(({ name, values }) => {
    const blocks = values.map((value) =>
      text(theme, value, {
        font: 'sans',
        width: room.width - names,
        sizes: [size],
        lines: 12,
        leading: 1.45,
        setting: 'full',
        colour: colours.text,
      }),
    );
    return { name, blocks, height: blocks.reduce((sum, block) => sum + block.height, 0) };
  });
  const height = rows.reduce((sum, each) => sum + each.height + room.gap, -room.gap);
  const node = column(
    { width: room.width, gap: room.gap },
    ...rows.map(({ name, blocks, height }) =>
      row(
        { height },
        row(
          { width: names, height: Math.round(size * 1.45), alignItems: 'center' },
          label(theme, own(name), {
            font: 'bold',
            size: Math.round(size * 0.9),
            colour: colours.red,
          }),
        ),
        column({}, ...blocks.map((block) => block.node)),
      ),
    ),
  );
  return { node, height, size, lines: rows.length };
}

function tooMuch(all: Fact[]): CardError {
  const values = all.flatMap((fact) => fact.values);
  const longest = values.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return new CardError(
    longest,
    `“${longest.text}”太长，和别的几项排在一起，缩到最小的字号，分享图上还是放不下，请改短`,
  );
}
