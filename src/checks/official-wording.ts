import { slipsIn, type Slip } from '../domain/official-wording.ts';
import type { SourceFile } from '../source/types.ts';
import { isAsIssued, OR_AS_ISSUED } from './as-issued.ts';
import { atPlace, defineFileCheck } from './base.ts';
import { bodyTexts, fieldTexts } from './texts.ts';

/** Articles stand as they were issued. */
const AS_ISSUED = new Set<SourceFile['kind']>(['laws']);

const MESSAGES: Record<Slip['kind'], string> = {
  number: '发文字号要用六角括号〔〕，序号前不加“第”、不补零（GB/T 9704-2012，7.2.5）',
  date: '日期里的月、日前面不补“0”（GB/T 9704-2012，7.3.5.4）',
  money: '钱数后面没有单位，读者会猜是元还是万元',
  dot: '间隔号要用“·”（U+00B7），这里用的是另一个样子相近的点，搜索会找不到',
};

export const officialWording = defineFileCheck({
  id: 'official-wording',
  level: 'error',
  reason: '字号、日期、钱数写错一点，意思就变了，也查不到原文',
  *findIn(file) {
    if (AS_ISSUED.has(file.kind)) return;
    const exception = file.kind === 'notices' ? OR_AS_ISSUED : '';
    for (const { text, place } of [...fieldTexts(file), ...bodyTexts(file)]) {
      for (const { at, found, right, kind } of slipsIn(text)) {
        if (isAsIssued(file, text, at, found.length)) continue;
        const message = `“${found}”：${MESSAGES[kind]}${exception}`;
        yield atPlace(file, place(at), message, right);
      }
    }
  },
});
