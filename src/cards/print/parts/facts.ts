import { CardError } from '../../errors.ts';
import type { Fact } from '../../subjects/facts.ts';
import type { Theme } from '../../theme.ts';
import { own } from '../../words.ts';
import { column, lineBlock, textBlock, type Block } from '../blocks.ts';

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
export function factTable(theme: Theme, facts: Fact[], room: FactsRoom): Block & { size: number } {
  const needed = facts.filter(({ optional }) => !optional);
  const readable = room.sizes.filter((size) => size >= room.readable);
  const tries = [
    ...readable.map((size) => [facts, size] as const),
    ...room.sizes.map((size) => [needed, size] as const),
  ];
  for (const [some, size] of tries) {
    const table = setFacts(theme, some, room, size);
    if (table.height <= room.height) return { ...table, size };
  }
  const values = needed.flatMap((fact) => fact.values);
  const longest = values.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  throw new CardError(
    longest,
    `“${longest.text}”太长，和别的几项排在一起，缩到最小的字号，A4海报上还是放不下，请改短`,
  );
}

function setFacts(theme: Theme, facts: Fact[], room: FactsRoom, size: number): Block {
  const names = size * NAMES_EM;
  const rows = facts.map(({ name, values }): Block => {
    const label = factName(theme, name, size);
    const words = column(
      0,
      ...values.map((value) =>
        textBlock(theme, value, {
          font: 'sans',
          width: room.width - names,
          sizes: [size],
          lines: Infinity,
          leading: LEADING,
          setting: 'full',
          colour: theme.colours.text,
        }),
      ),
    );
    return {
      height: words.height,
      at: (x, y) => [...label.at(x, y), ...words.at(x + names, y)],
    };
  });
  return column(room.gap, ...rows);
}

const LEADING = 1.45;

/** The name of a fact; `size` of the words beside it. */
export function factName(theme: Theme, name: string, size: number): Block {
  const words = lineBlock(theme, own(name), {
    font: 'bold',
    size: size * 0.92,
    width: size * NAMES_EM,
    colour: theme.colours.red,
  });
  const height = size * LEADING;
  return { height, at: (x, y) => words.at(x, y + (height - words.height) / 2) };
}

/** A fact whose one value is large, such as a number to call; `size` of the other facts. */
export function largeFact(theme: Theme, name: string, value: Block, size: number): Block {
  const label = factName(theme, name, size);
  return {
    height: value.height,
    at: (x, y) => [
      ...label.at(x, y + (value.height - label.height) / 2),
      ...value.at(x + size * NAMES_EM, y),
    ],
  };
}
