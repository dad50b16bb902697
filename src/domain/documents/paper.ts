/** A sheet of paper as every medium gets it: web page, Word file, plain text. */

/** Room to write by hand, in characters. */
export type Room = 2 | 4 | 6 | 10 | 16 | 24;

/** A part of a line: words, or room to write them. */
export type Piece = { text: string } | { room: Room };
export type Line = readonly Piece[];

/** A cell of a table of facts: what it is called, and what is so. */
export interface Fact {
  label: string;
  line: Line;
}

export type Block =
  /** A part of the paper begins: 一、投诉人. */
  | { kind: 'heading'; line: Line }
  /** Stands at the margin: whom the paper is for, 此致. */
  | { kind: 'address'; line: Line }
  | { kind: 'paragraph'; line: Line }
  /** Empty lines to write on. */
  | { kind: 'ruled'; lines: number }
  | { kind: 'list'; items: readonly Line[] }
  | { kind: 'facts'; rows: readonly (readonly Fact[])[] }
  | { kind: 'grid'; columns: readonly Column[]; rows: readonly (readonly Line[])[] }
  /** At the end, on the right: who signs, and the day. */
  | { kind: 'signature'; lines: readonly Line[] };

/** A column of a table. */
export interface Column {
  head: string;
  /** Share of the width, in per cent. */
  width: Width;
}
export type Width = 8 | 12 | 16 | 20 | 28 | 36;

export interface Paper {
  title: string;
  blocks: readonly Block[];
}
