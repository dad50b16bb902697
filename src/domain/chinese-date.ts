/** Dates as documents sign them. */
import { isIsoDate, isoDate, type IsoDate } from './dates.ts';

const DIGITS = '〇一二三四五六七八九';
const SIGNED =
  /^([\d〇○零Ｏ一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/;

/**
 * A whole line that is a date: 2020年12月31日, 二〇二〇年十二月三十一日 (older documents).
 * White space does not count; a day that does not exist gives `undefined`.
 */
export function readSignedDate(line: string): IsoDate | undefined {
  const match = SIGNED.exec(line.normalize('NFKC').replace(/[\s\u3000]/g, ''));
  if (!match) return undefined;
  const year = Number([...match[1]!].map(digit).join(''));
  const date = isoDate(year, count(match[2]!), count(match[3]!));
  return isIsoDate(date) ? date : undefined;
}

function digit(mark: string): string {
  if (/\d/.test(mark)) return mark;
  return String(Math.max(DIGITS.indexOf(mark), 0));
}

/** 1 to 39: 12, 十二, 三十一. */
function count(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const value = (part: string) => Number(digit(part || '〇'));
  return (text.includes('十') ? (tens === '' ? 1 : value(tens!)) * 10 : 0) + value(ones!);
}
