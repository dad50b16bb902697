import { halfWidthMarks, withFullWidthMarks } from '../domain/punctuation.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, defineFileCheck, type Finding } from './base.ts';
import { bodyTexts, fieldTexts, type Text } from './texts.ts';

/** Documents whose words stay as they were issued, and news whose words are those of other unions. */
const AS_ISSUED = new Set<SourceFile['kind']>(['notices', 'laws', 'member-news']);

export const punctuation = defineFileCheck({
  id: 'punctuation',
  level: 'warning',
  excusable: true,
  reason: '汉字中间要用中文标点（GB/T 15834-2011），英文标点又窄又挤，不好读',
  *findIn(file) {
    if (AS_ISSUED.has(file.kind)) return;
    for (const each of [...fieldTexts(file), ...bodyTexts(file)]) yield* inText(file, each);
  },
});

/** One finding a text, with the text as it should be: a pasted page has many such marks. */
function* inText(file: SourceFile, { text, place }: Text): Generator<Finding> {
  const marks = halfWidthMarks(text);
  const [first] = marks;
  if (first === undefined) return;
  const names = [...new Set(marks.map((at) => `“${text[at]}”`))].join('');
  const message = `汉字中间有 ${marks.length} 个英文标点${names}，请换成中文标点`;
  yield atPlace(file, place(first), message, withFullWidthMarks(text).trim());
}
