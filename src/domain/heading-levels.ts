/**
 * The numbers that divide an official document: 一、 then （一） then 1. then （1）
 * (GB/T 9704-2012, 7.3.3). A level may be left out, but none may stand above a higher one.
 */
import { chineseNumber } from './chinese-number.ts';

const LEVELS = [
  { form: /^([一二三四五六七八九十]+)、/, write: (n: number) => `${chineseNumber(n)}、` },
  { form: /^（([一二三四五六七八九十]+)）(?!、)/, write: (n: number) => `（${chineseNumber(n)}）` },
  // 3.5万元 and 2021.1.5 are no numbers of paragraphs.
  { form: /^(\d{1,2})\.(?!\d)/, write: (n: number) => `${n}.` },
  { form: /^（(\d{1,2})）/, write: (n: number) => `（${n}）` },
] as const;

/** Forms that people type instead, with the level that they stand for. */
const MISTAKES: readonly (readonly [RegExp, level: number])[] = [
  [/^([一二三四五六七八九十]+)[.．，,]\s*/, 0],
  [/^[（(]([一二三四五六七八九十]+)[）)]、?\s*/, 1],
  [/^(\d{1,2})(?:、|．)\s*/, 2],
  [/^\((\d{1,2})\)\s*/, 3],
  [/^([⑴-⒇])\s*/u, 3],
];

const NUMERALS = new Map(Array.from({ length: 99 }, (_, at) => [chineseNumber(at + 1), at + 1]));

/** A number before a paragraph or heading. */
export interface Numbered {
  /** 0 for 一、, 1 for （一）, 2 for 1., 3 for （1）. */
  level: number;
  value: number;
  /** As it stands, with what belongs to it: `一.`. */
  written: string;
  /** As the standard wants it: `一、`. */
  right: string;
}

/** The number with which a text starts, in the right form or in a wrong one; `undefined` without. */
export function numberOf(text: string): Numbered | undefined {
  for (const [level, { form, write }] of LEVELS.entries()) {
    const match = form.exec(text);
    if (match) return numbered(match, level, write);
  }
  for (const [form, level] of MISTAKES) {
    const match = form.exec(text);
    if (match) return numbered(match, level, LEVELS[level]!.write);
  }
  return undefined;
}

function numbered(
  match: RegExpExecArray,
  level: number,
  write: (value: number) => string,
): Numbered | undefined {
  const [written, sign = ''] = match;
  const value = NUMERALS.get(sign) ?? (Number(sign) || sign.charCodeAt(0) - '⑴'.charCodeAt(0) + 1);
  return Number.isInteger(value) && value > 0 && value < 100
    ? { level, value, written, right: write(value) }
    : undefined;
}

/** What is wrong with a number where it stands, and the number that belongs there. */
export interface OrderFault {
  /** Index in the list given. */
  at: number;
  fault: 'form' | 'order' | 'count';
  right: string;
}

/** The faults of a document's numbers in reading order. */
export function orderFaults(numbers: readonly Numbered[]): OrderFault[] {
  const faults: OrderFault[] = [];
  /** Numbers under way, from the outermost. */
  let open: { level: number; value: number }[] = [];
  for (const [at, { level, value, written, right }] of numbers.entries()) {
    if (written !== right) faults.push({ at, fault: 'form', right });
    const same = open.findIndex((other) => other.level === level);
    if (same < 0 && open.some((other) => other.level > level)) {
      faults.push({ at, fault: 'order', right });
      open = [{ level, value }];
      continue;
    }
    const expected = same < 0 ? 1 : open[same]!.value + 1;
    if (value !== expected) {
      faults.push({ at, fault: 'count', right: LEVELS[level]!.write(expected) });
    }
    open = [...open.slice(0, same < 0 ? open.length : same), { level, value }];
  }
  return faults;
}
