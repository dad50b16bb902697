import { misstatements } from '../domain/must-not-say/index.ts';
import { atPlace, defineCheck } from './base.ts';
import { ownWords } from './words.ts';

export const mustNotSay = defineCheck({
  id: 'must-not-say',
  level: 'error',
  excusable: true,
  reason: '写错一句法律，工人会跑冤枉路、误了期限；许下办不到的事，工会要担责任',
  *find({ files }) {
    for (const file of files) {
      for (const { text, place } of ownWords(file)) {
        for (const { misstatement, index, text: words } of misstatements(text)) {
          const message = `“${words}”不能这样说：${misstatement.why}`;
          yield atPlace(file, place(index, words), message, misstatement.instead);
        }
      }
    }
  },
});
