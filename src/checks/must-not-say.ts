import { misstatements } from '../domain/must-not-say/index.ts';
import { atPlace, defineFileCheck } from './base.ts';
import { ownWords } from './words.ts';

export const mustNotSay = defineFileCheck({
  id: 'must-not-say',
  level: 'error',
  excusable: true,
  reason: '写错一句法律，工人会跑冤枉路、误了期限；许下办不到的事，工会要担责任',
  *findIn(file) {
    for (const { text, place } of ownWords(file)) {
      for (const { misstatement, index, text: words } of misstatements(text)) {
        const message = `“${words}”不能这样说：${misstatement.why}`;
        yield atPlace(file, place(index, words), message, misstatement.instead);
      }
    }
  },
});
