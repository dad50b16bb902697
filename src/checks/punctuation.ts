import { visit } from 'unist-util-visit';
import { halfWidthMarks, withFullWidthMarks } from '../domain/punctuation.ts';
import { leaves } from '../schemas/walk.ts';
import { start } from '../source/body.ts';
import type { Position, SourceFile } from '../source/types.ts';
import { atPlace, defineCheck, type Finding } from './base.ts';

/** Documents whose words stay as they were issued. */
const AS_ISSUED = new Set<SourceFile['kind']>(['notices', 'laws']);

export const punctuation = defineCheck({
  id: 'punctuation',
  level: 'warning',
  excusable: true,
  reason: '汉字中间要用中文标点（GB/T 15834-2011），英文标点又窄又挤，不好读',
  *find({ files }) {
    for (const file of files) {
      if (AS_ISSUED.has(file.kind)) continue;
      for (const { path, value } of leaves(undefined, file.raw)) {
        // Quotations are compared with the document letter by letter.
        if (typeof value === 'string' && path.at(-1) !== 'quote') {
          yield* inText(file, value, () => file.positionOf(path));
        }
      }
      yield* inBody(file);
    }
  },
});

function* inBody(file: SourceFile): Generator<Finding> {
  if (!file.tree) return;
  const found: Finding[] = [];
  visit(file.tree, 'text', (node) => {
    const { line, column } = start(node);
    node.value.split('\n').forEach((text, index) => {
      const place = (offset: number) => ({
        line: line + index,
        column: (index === 0 ? column : 1) + offset,
      });
      found.push(...inText(file, text, place));
    });
  });
  yield* found;
}

/** One finding a text, with the text as it should be: a pasted page has many such marks. */
function* inText(
  file: SourceFile,
  text: string,
  place: (offset: number) => Position,
): Generator<Finding> {
  const marks = halfWidthMarks(text);
  const [first] = marks;
  if (first === undefined) return;
  const names = [...new Set(marks.map((at) => `“${text[at]}”`))].join('');
  const message = `汉字中间有 ${marks.length} 个英文标点${names}，请换成中文标点`;
  yield atPlace(file, place(first), message, withFullWidthMarks(text).trim());
}
