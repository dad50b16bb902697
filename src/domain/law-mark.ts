/** The mark of an article: since when its words stand here, and a check sum of them. */
import { isIsoDate, type IsoDate } from './dates.ts';

const MARK = /^(\S{10}) ([0-9a-f]{8})$/;

export function isLawMark(text: string): boolean {
  return isIsoDate(MARK.exec(text)?.[1] ?? '');
}

/** The day of a mark, or `undefined` for what is none. */
export function dayOfMark(mark: string): IsoDate | undefined {
  return isLawMark(mark) ? mark.slice(0, 10) : undefined;
}

/** `2026-11-23 0a1b2c3d`. */
export function lawMark(day: IsoDate, passages: readonly string[]): string {
  return `${day} ${checkSum(passages.join('\n'))}`;
}

/** Whether the words are still those of the mark. */
export function fitsMark(mark: string, passages: readonly string[]): boolean {
  return mark.endsWith(` ${checkSum(passages.join('\n'))}`);
}

/** FNV-1a over the UTF-16 units, 32 bits: finds slips, keeps nobody out. */
function checkSum(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
