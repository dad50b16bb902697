/** What readers will see of a file, piece by piece, with places; for checks of wording. */
import { leaves } from '../schemas/walk.ts';
import { passages, type Passage } from '../source/body.ts';
import type { Position, SourceFile } from '../source/types.ts';

/** What others said, and what readers type into the search box. */
const NOT_OURS = new Set<PropertyKey>(['quote', 'aliases', 'exceptions']);
/** Documents whose words stay as they were issued. */
const AS_ISSUED = new Set<SourceFile['kind']>(['notices', 'laws']);

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
    yield { text: value, path, place: () => file.positionOf(path) };
  }
  if (!file.tree) return;
  for (const passage of passages(file.tree)) {
    yield { text: passage.text, place: (index, words) => placeIn(file, passage, index, words) };
  }
}

/** Where the words stand in the file; the start of their block where markup cuts them in two. */
function placeIn(file: SourceFile, passage: Passage, index: number, words: string): Position {
  const line = passage.line + passage.text.slice(0, index).split('\n').length - 1;
  const column = file.text.split('\n')[line - 1]?.indexOf(words) ?? -1;
  return column < 0 ? { line: passage.line, column: passage.column } : { line, column: column + 1 };
}
