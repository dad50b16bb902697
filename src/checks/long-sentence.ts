import { shorten } from '../source/explain.ts';
import { atPlace, defineFileCheck } from './base.ts';
import { ownWords } from './words.ts';

/** Characters, quotations from laws and names of laws not counted; by ear, two breaths. */
const MOST = 70;
/** Pages for people who read slowly. */
const PLAIN = new Set(['legal-aid', 'answers', 'support']);

export const longSentence = defineFileCheck({
  id: 'long-sentence',
  level: 'warning',
  excusable: true,
  reason: '读得慢的人，一句话太长就读不下去了；拆成两三句短的',
  *findIn(file) {
    if (!PLAIN.has(file.kind)) return;
    for (const { text, place } of ownWords(file)) {
      for (const { 0: sentence, index } of text.matchAll(/[^。！？；\n]+/g)) {
        const count = [...sentence.replace(/《[^》]*》|“[^”]*”/g, '')].length;
        if (count <= MOST) continue;
        const message = `“${shorten(sentence)}”这一句有${count}个字，请拆成每句${MOST}个字以内`;
        yield atPlace(file, place(index, sentence), message);
      }
    }
  },
});
