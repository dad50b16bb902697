import { misstatements } from '../domain/must-not-say/index.ts';
import { leaves } from '../schemas/walk.ts';
import { passages, type Passage } from '../source/body.ts';
import type { Position, SourceFile } from '../source/types.ts';
import { atPlace, defineCheck, type Finding } from './base.ts';

/** Documents whose words stay as they were issued. */
const AS_ISSUED = new Set<SourceFile['kind']>(['notices', 'laws']);
/** What others said, and what readers type into the search box. */
const NOT_OURS = new Set<PropertyKey>(['quote', 'aliases']);

export const mustNotSay = defineCheck({
  id: 'must-not-say',
  level: 'error',
  reason: '写错一句法律，工人会跑冤枉路、误了期限；许下办不到的事，工会要担责任',
  *find({ files }) {
    for (const file of files) {
      if (AS_ISSUED.has(file.kind)) continue;
      for (const { path, value } of leaves(undefined, file.raw)) {
        if (typeof value !== 'string' || path.some((key) => NOT_OURS.has(key))) continue;
        yield* inText(file, value, () => file.positionOf(path));
      }
      if (!file.tree) continue;
      for (const passage of passages(file.tree)) {
        yield* inText(file, passage.text, (index, words) => placeIn(file, passage, index, words));
      }
    }
  },
});

function* inText(
  file: SourceFile,
  text: string,
  place: (index: number, words: string) => Position,
): Generator<Finding> {
  for (const { misstatement, index, text: words } of misstatements(text)) {
    const message = `“${words}”不能这样说：${misstatement.why}`;
    yield atPlace(file, place(index, words), message, misstatement.instead);
  }
}

/** Where the words stand in the file; the start of their block where markup cuts them in two. */
function placeIn(file: SourceFile, passage: Passage, index: number, words: string): Position {
  const line = passage.line + passage.text.slice(0, index).split('\n').length - 1;
  const column = file.text.split('\n')[line - 1]?.indexOf(words) ?? -1;
  return column < 0 ? { line: passage.line, column: passage.column } : { line, column: column + 1 };
}
