/** What readers will see of a file, piece by piece, with places; for checks of wording. */
import { leaves } from '../schemas/walk.ts';
import { passages, type Passage } from '../source/body.ts';
import type { Position, SourceFile } from '../source/types.ts';

/** What others said, and what readers type into the search box. */
const NOT_OURS = new Set<PropertyKey>(['quote', 'aliases', 'exceptions']);
/** Documents whose words stay as they were issued, and news whose words are those of other unions. */
const AS_ISSUED = new Set<SourceFile['kind']>(['notices', 'laws', 'member-news']);

export interface Piece {
  text: string;
  /** Path of keys when it stands in a field; otherwise it is a block of the body. */
  path?: PropertyKey[];
  /** Where words of the text stand in the file. */
  place(index: number, words: string): Position;
}

/** Texts of fields and blocks of the body that the editors are responsible for, in order. */
export function* ownWords(file: SourceFile): Generator<Piece> {
  if (AS_ISSUED.has(file.kind)) return;
  for (const { path, value } of leaves(undefined, file.raw)) {
    if (typeof value !== 'string' || path.some((key) => NOT_OURS.has(key))) continue;
    yield { text: value, path, place: (index) => placeInField(file, path, value, index) };
  }
  if (!file.tree) return;
  for (const passage of passages(file.tree)) {
    yield { text: passage.text, place: (index, words) => placeIn(file, passage, index, words) };
  }
}

/**
 * Where a place in the value of a field stands in the file; the start of the value where it is not
 * written as it is read, over several lines or with escapes.
 */
function placeInField(
  file: SourceFile,
  path: PropertyKey[],
  value: string,
  index: number,
): Position {
  const start = file.positionOf(path);
  const written = lineOf(file, start.line).slice(start.column - 1);
  const quote = /^["']/.exec(written)?.[0].length ?? 0;
  const isPlain = written.startsWith(value, quote);
  return isPlain ? { ...start, column: start.column + quote + index } : start;
}

/** Where the words stand in the file; the start of their block where a link or the like cuts them in two. */
function placeIn(file: SourceFile, passage: Passage, index: number, words: string): Position {
  const before = passage.text.slice(0, index).split('\n');
  const line = passage.line + before.length - 1;
  const column = nthIndexOf(lineOf(file, line), words, before.at(-1)!.split(words).length);
  return column < 0 ? { line: passage.line, column: passage.column } : { line, column: column + 1 };
}

/** Offset of the words where they stand for the `count`th time, whatever is bold in them; or -1. */
function nthIndexOf(text: string, words: string, count: number): number {
  const pattern = [...words].map((mark) => RegExp.escape(mark)).join('[*_~`]*');
  return [...text.matchAll(new RegExp(pattern, 'gu'))][count - 1]?.index ?? -1;
}

const lineOf = ({ text }: SourceFile, line: number) => text.split(/\r?\n/)[line - 1] ?? '';
