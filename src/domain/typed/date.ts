import { isIsoDate, isoDate, type IsoDate } from '../dates.ts';
import type { Reading } from './reading.ts';

/** Years in which a worker's dates can lie. */
const YEARS = { from: 1950, to: 2100 };

/** A date as the phone's own field gives it, or typed: 2026年3月15日, 2026.3.15. */
export function readDate(text: string): Reading<IsoDate> {
  const [year = 0, month = 0, day = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const value = isoDate(year, month, day);
  if (!isIsoDate(value)) return { problem: '没有这一天。请写成2026-03-15这样。' };
  if (year < YEARS.from || year > YEARS.to) return { problem: '请看看年份，是不是填错了。' };
  return { value };
}
