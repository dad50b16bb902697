import { chineseDate, daysBetween, isIsoDate, type IsoDate } from '../domain/dates.ts';
import { LAW_PAGES_READ, lawPagesWith } from '../domain/law-pages.ts';
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
function* olderThan(from: number, to: number, context: Context): Generator<Finding> {
  const { files, today } = context;
  const isOld = (day: IsoDate) => {
    const days = daysBetween(day, today);
    return days > from && days <= to;
  };
  for (const file of files) {
    for (const { path, value } of leaves(undefined, file.raw)) {
      const isCheck = CHECKED.has(path.slice(-2).join('.')) || CHECKED.has(String(path.at(-1)));
      if (!isCheck || typeof value !== 'string' || !isIsoDate(value)) continue;
      if (!isOld(value)) continue;
      const message = sentence(value, today, pagesCiting(file, context));
      yield atValue(file, path, message, `"${today}"`);
    }
  }
  if (isOld(LAW_PAGES_READ)) yield* pagesInCode(context);
}

/** Calculators and documents have no file of their own: the site's file stands for them. */
function* pagesInCode({ files, articles, today }: Context): Generator<Finding> {
  const site = files.find(({ kind }) => kind === 'site');
  const pages = lawPagesWith(articles).map(({ path }) => path);
  if (!site || pages.length === 0) return;
  const old = sentence(LAW_PAGES_READ, today, []);
  const message = `${pages.join('、')}：${old}；它们的依据写在程序里，请换上新版的程序，或者请开发人员核对以后改 src/domain/law-pages.ts`;
  yield atValue(site, [], message);
}

function sentence(day: IsoDate, today: IsoDate, pages: string[]): string {
  const old = `上次核对是${chineseDate(day)}，过去${daysBetween(day, today)}天了，请再核对一遍`;
  return pages.length === 0 ? old : `${old}；用到它的网页也要再读：${pages.join('、')}`;
}

/** Where a law is cited, `file:line`, once a file, and pages made by code; nothing for other files. */
function pagesCiting(law: SourceFile, { files, articles }: Context): string[] {
  if (law.kind !== 'laws') return [];
  const written = files.flatMap((file) => {
    const found = file === law ? undefined : citedIn(file).find((one) => one.law === law.id);
    return found ? [`${file.path}:${found.line}`] : [];
  });
  const coded = lawPagesWith(articles).filter(({ cites }) =>
    cites.some((one) => one.startsWith(`${law.id}/`)),
  );
  return [...written, ...coded.map(({ path }) => path)];
}
