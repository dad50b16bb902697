import { chineseDate, daysBetween, isIsoDate, type IsoDate } from '../domain/dates.ts';
import { leaves } from '../schemas/walk.ts';
import type { SourceFile } from '../source/types.ts';
import { atValue, defineCheck, type Finding } from './base.ts';
import { citedIn } from './cited.ts';
import type { Context } from './context.ts';

/** Days after which a check counts as old. */
const HALF_A_YEAR = 180;
/** Days after which it counts for nothing. */
const A_YEAR = 365;
/** When somebody last looked: pages, laws and figures, service points. */
const CHECKED = new Set(['reviewed.on', 'checkedOn']);

export const reviewDate = defineCheck({
  id: 'review-date',
  level: 'warning',
  reason: '法律会改，电话会换，地方会搬；半年要核对一遍，读者才敢照着做',
  find: (context) => olderThan(HALF_A_YEAR, A_YEAR, context),
});

export const reviewOverdue = defineCheck({
  id: 'review-overdue',
  level: 'warning',
  stopsRelease: true,
  reason: '一年没有核对过的话，谁也不敢说还对；核对过才能上线',
  find: (context) => olderThan(A_YEAR, Infinity, context),
});

/** Checks more than `from` and at most `to` days old. */
function* olderThan(from: number, to: number, { files, today }: Context): Generator<Finding> {
  for (const file of files) {
    for (const { path, value } of leaves(undefined, file.raw)) {
      const isCheck = CHECKED.has(path.slice(-2).join('.')) || CHECKED.has(String(path.at(-1)));
      if (!isCheck || typeof value !== 'string' || !isIsoDate(value)) continue;
      const days = daysBetween(value, today);
      if (days <= from || days > to) continue;
      yield atValue(file, path, sentence(value, days, pagesCiting(file, files)), `"${today}"`);
    }
  }
}

function sentence(day: IsoDate, days: number, pages: string[]): string {
  const old = `上次核对是${chineseDate(day)}，过去${days}天了，请再核对一遍`;
  return pages.length === 0 ? old : `${old}；用到它的网页也要再读：${pages.join('、')}`;
}

/** Where a law is cited, `file:line`, once a file; nothing for other files. */
function pagesCiting(law: SourceFile, files: readonly SourceFile[]): string[] {
  if (law.kind !== 'laws') return [];
  return files.flatMap((file) => {
    const found = file === law ? undefined : citedIn(file).find((one) => one.law === law.id);
    return found ? [`${file.path}:${found.line}`] : [];
  });
}
