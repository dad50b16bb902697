/**
 * What a document is made of: the questions of its form, and the paper they are put on. All of it is
 * data, so that form, preview, Word file, text, blank form and sample come from one definition.
 */
import type { Column, Room } from './paper.ts';

export type FieldKind =
  'text' | 'long' | 'date' | 'money' | 'number' | 'id' | 'telephone' | 'choice' | 'rows';

/** A question of the form. */
export interface Field {
  /** Small letters: it stands in the patterns of the paper, as `{name}`. */
  name: string;
  kind: FieldKind;
  label: string;
  /** In everyday words: what is meant, where to find it. */
  hint?: string;
  /** What the phone may fill in by itself, for what the reader says of himself. */
  autocomplete?: 'name' | 'tel' | 'address-line1';
  /** Room that the blank form leaves for it. */
  room?: Room;
  /** Stands on paper when it is left empty in a form, or a row, that has something else: 0元. */
  unsaid?: string;
  /** Largest number, and digits after the point. */
  max?: number;
  decimals?: number;
  /** Of a date: it cannot lie before the one that this field asks for. */
  after?: string;
  /** Of a choice: the words that are chosen. */
  options?: Readonly<Record<string, Option>>;
  /** Of rows: the questions of each row, the words of the button for one more, rows when blank. */
  columns?: readonly Field[];
  add?: string;
  blankRows?: number;
}

export interface Option {
  label: string;
  /** On paper, when that is not the label; may hold other fields: 已于{left}离开. */
  paper?: string;
}

export interface Section {
  legend: string;
  fields: readonly Field[];
}

/**
 * A part of the paper. Its patterns hold `{name}` for the value of a field; `{name.words}` for a sum
 * in capital numerals; `{rows.column}` for the sum of a column, `{rows.count}` for how many rows there
 * are; `{a-b}` for a difference of two sums of money. `[words with {name}]` are left out when nothing
 * in them is filled in; `{_}` is for what is written by hand. Headings count themselves with `{#}`.
 */
export type Part = {
  /** The part is there only when this field has a value; the blank form has it always. */
  when?: string;
} & (
  | { kind: 'heading' | 'address' | 'paragraph'; pattern: string }
  /** A long text, in its own paragraphs. */
  | { kind: 'text'; field: string; lines: number }
  /** A numbered line for each row. */
  | { kind: 'list'; rows: string; pattern: string }
  /** Pairs of label and pattern, one or two in a row; once for each row of `of`. */
  | { kind: 'facts'; rows: readonly FactRow[]; of?: string }
  | { kind: 'grid'; rows: string; columns: readonly (Column & { pattern: string })[] }
  | { kind: 'signature'; patterns: readonly string[] }
);

/** Facts side by side: what each is called, and the pattern of its value. */
export type FactRow = readonly (readonly [name: string, pattern: string])[];

/** What a row holds, or a form without rows. */
export type Row = Readonly<Record<string, string>>;
/** What is typed, by name of field. */
export type Values = Readonly<Record<string, string | readonly Row[]>>;

/**
 * A statement with what it rests on: articles whose words stand at the foot of the page, as
 * `labour-law/44`.
 */
export interface Remark {
  text: string;
  basis?: readonly string[];
}

export interface Document {
  slug: string;
  /** The name of the paper: heading of the page, title on the paper, name of the file. */
  title: string;
  /** What it is for, in one sentence. */
  purpose: string;
  /** For lists and search engines. */
  description: string;
  /** Ways in which people ask for it. */
  aliases: readonly string[];
  sections: readonly Section[];
  paper: readonly Part[];
  /** Made up, and marked as such wherever it is shown. */
  sample: Values;
  /** Whom to hand it to. */
  handTo: readonly Remark[];
  /** What goes with it. */
  bring: readonly string[];
  /** What to know before signing. */
  mind: readonly Remark[];
  /** Guides to read with it, the nearest first; those that a site does not have are left out. */
  guides: readonly string[];
}

/** All questions of a form, in order. */
export function fieldsOf({ sections }: Pick<Document, 'sections'>): Field[] {
  return sections.flatMap(({ fields }) => fields);
}
