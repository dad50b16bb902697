/** Slips of the pen that change what an official text says, or that nobody can search for. */
import { suggestDocumentNumber } from './document-number.ts';

export interface Slip {
  /** UTF-16 offset. */
  at: number;
  /** The words as they stand. */
  found: string;
  /** The words as they should be. */
  right: string;
  kind: 'number' | 'date' | 'money' | 'dot';
}

/** 发文字号 with other brackets, with 第 or with padding (GB/T 9704-2012, 7.2.5). */
const NUMBER =
  /[\u4e00-\u9fff]{1,12}(?:[[【(（［]\d{4}[\]】)）］]\s*第?\d+\s*号|〔\d{4}〕\s*(?:第\d+|0\d*)\s*号)/g;
/** Words before a number that are not part of it. */
const LEADING = /^.*(?:根据|按照|依照|依据|参照|执行|详见|印发)/;
/** 月、日不编虚位 (GB/T 9704-2012, 7.3.5.4). */
const DATE = /\d{4}年(?:0\d月(?:\d{1,2}日)?|\d{1,2}月0\d日)/g;
/** A sum without its unit: 1000/户. */
const MONEY = /(?<![\d.,/-])\d+(?:\.\d+)?(?=\/[户人])/g;
/** Other dots where 间隔号 U+00B7 belongs (GB/T 15834-2011). */
const DOT = /(?<=\p{Script=Han})[\u02d9\u2022\u2027\u30fb\uff65](?=\p{Script=Han})/gu;

/** The slips in a text, in order. */
export function slipsIn(text: string): Slip[] {
  const find = (kind: Slip['kind'], pattern: RegExp, mend: (found: string) => string) =>
    [...text.matchAll(pattern)].map(({ 0: whole, index }) => {
      const found = whole.replace(LEADING, '');
      return { at: index + whole.length - found.length, found, right: mend(found), kind };
    });
  return [
    ...find('number', NUMBER, (found) => suggestDocumentNumber(found) ?? found),
    ...find('date', DATE, (found) => found.replace(/(?<=\D)0(?=\d)/g, '')),
    ...find('money', MONEY, (found) => `${found}元`),
    ...find('dot', DOT, () => '·'),
  ]
    .filter(({ found, right }) => found !== right)
    .sort((a, b) => a.at - b.at);
}
