import { CardError } from '../errors.ts';
import { column, row, type Node } from '../h.ts';
import type { Fact } from '../subjects/facts.ts';
import type { Theme } from '../theme.ts';
import { own } from '../words.ts';
import { label, text, type Sized } from './text.ts';

/** Width of the column of names. */
const NAMES_EM = 4.1;

interface FactsRoom {
  width: number;
  height: number;
  /** Of the words, largest first. */
  sizes: readonly number[];
  /** Optional facts go rather than words becoming smaller than this. */
  readable: number;
  /** Between facts. */
  gap: number;
}

/**
 * Facts one below the other, names in a column of their own, all in the largest size in which they
 * fit together. First all of them in readable sizes, then without the optional ones, then smaller.
 * @throws CardError when they do not fit in the smallest
 */
export function facts(theme: Theme, all: Fact[], room: FactsRoom): Sized {
  const needed = all.filter(({ optional }) => !optional);
  const readable = room.sizes.filter((size) => size >= room.readable);
  const tries = [
    ...readable.map((size) => [all, size] as const),
    ...room.sizes.map((size) => [needed, size] as const),
  ];
  let failure = tooMuch(needed);
  for (const [some, size] of tries) {
    try {
      const set = setFacts(theme, some, room, size);
      if (set.height <= room.height) return set;
    } catch (error) {
      // A word that is too wide for its column may fit in a smaller size.
      if (!(error instanceof CardError)) throw error;
      failure = error;
    }
  }
  throw failure;
}

function setFacts(theme: Theme, all: Fact[], room: FactsRoom, size: number): Sized {
  const names = Math.round(size * NAMES_EM);
  const rows = all.map(({ name, values }) => {
    const blocks = values.map((value) =>
      text(theme, value, {
        font: 'sans',
        width: room.width - names,
        sizes: [size],
        lines: Infinity,
        leading: 1.45,
        setting: 'full',
        colour: theme.colours.text,
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
        factName(theme, name, size),
        column({}, ...blocks.map((block) => block.node)),
      ),
    ),
  );
  return { node, height, size, lines: rows.length };
}

/** The name of a fact in its column; `size` of the words beside it. */
export function factName(theme: Theme, name: string, size: number): Node {
  return row(
    { width: Math.round(size * NAMES_EM), height: Math.round(size * 1.45), alignItems: 'center' },
    label(theme, own(name), {
      font: 'bold',
      size: Math.round(size * 0.9),
      colour: theme.colours.red,
    }),
  );
}

function tooMuch(all: Fact[]): CardError {
  const values = all.flatMap((fact) => fact.values);
  const longest = values.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return new CardError(
    longest,
    `“${longest.text}”太长，和别的几项排在一起，缩到最小的字号，分享图上还是放不下，请改短`,
  );
}
