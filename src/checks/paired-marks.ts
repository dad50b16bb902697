import { unpaired } from '../domain/punctuation.ts';
import { atPlace, defineFileCheck } from './base.ts';
import { ownWords } from './words.ts';

const KINDS = ['引号', '单引号', '书名号', '尖括号', '括号', '六角括号', '方括号', '直角引号'];
const MARKS = '“”‘’《》〈〉（）〔〕【】「」';

/** 左引号, 右括号 …: a mark within quotation marks is hard to see. */
function nameOf(mark: string): string {
  const at = MARKS.indexOf(mark);
  return `${at % 2 === 0 ? '左' : '右'}${KINDS[Math.floor(at / 2)]}`;
}

export const pairedMarks = defineFileCheck({
  id: 'paired-marks',
  level: 'warning',
  excusable: true,
  reason: '引号、书名号、括号要成对（GB/T 15834-2011），少一半读者分不清哪里是原话',
  *findIn(file) {
    for (const { text, place } of ownWords(file)) {
      const found = unpaired(text);
      if (!found) continue;
      const { mark, index, partner } = found;
      const words = text.slice(Math.max(0, index - 6), index + 7).replaceAll('\n', '');
      const message = `这里的${nameOf(mark)}没有配上${nameOf(partner)}：${words}`;
      yield atPlace(file, place(index, mark), message);
    }
  },
});
