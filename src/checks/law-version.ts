/** Which version of a law a page relies on, and whether it is the one that holds. */
import { articleName } from '../domain/chinese-number.ts';
import { chineseDate, isIsoDate, type IsoDate } from '../domain/dates.ts';
import { dayOfMark, fitsMark, lawMark } from '../domain/law-mark.ts';
import { LAW_PAGES_READ, lawPagesWith } from '../domain/law-pages.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineCheck, type Finding } from './base.ts';
import { firstCitations } from './cited.ts';
import { listAt, textAt } from './raw.ts';

export const lawVersion = defineCheck({
  id: 'law-version',
  level: 'error',
  reason: '法律的原文一个字也不能错，不再用的条文不能拿来当依据',
  *find({ files, articles, today }) {
    const laws = lawsIn(files);
    for (const law of laws.values()) yield* changedWords(law, today);
    for (const file of files) {
      // What stands in a law's own fields tells of the past.
      if (file.kind === 'laws') continue;
      for (const { law, article, ...place } of firstCitations(file)) {
        const known = laws.get(law);
        const problem = known && (ofLaw(known, today) ?? ofArticle(known, article, laws, today));
        if (problem) yield atPlace(file, place, problem);
      }
    }
    for (const { article, file, paths } of citedInCode(laws, articles)) {
      const problem = ofLaw(file, today) ?? ofArticle(file, article, laws, today);
      const message = `${problem}；这些页面的依据写在程序里，请开发人员改：${paths}`;
      if (problem) yield atArticle(file, article, message);
    }
  },
});

export const lawReread = defineCheck({
  id: 'law-reread',
  level: 'warning',
  stopsRelease: true,
  reason: '条文改了，照旧条文写的话可能就错了；对照新条文读过一遍，才能接着登',
  *find({ files, articles, today }) {
    const laws = lawsIn(files);
    for (const file of files) {
      const read = readOn(file, laws);
      if (read === undefined || !isIsoDate(read)) continue;
      for (const { law, article, ...place } of firstCitations(file)) {
        const known = laws.get(law);
        const changed = known && changedOn(known, article, today);
        if (!known || changed === undefined || changed <= read) continue;
        const message = `${nameOf(known)}${articleName(article)}的原文${chineseDate(changed)}改过，这一页是${chineseDate(read)}核对的，请对照新的条文再读一遍`;
        yield atPlace(file, place, message);
      }
    }
    for (const { article, file, paths } of citedInCode(laws, articles)) {
      const changed = changedOn(file, article, today);
      if (changed === undefined || changed <= LAW_PAGES_READ) continue;
      const message = `${nameOf(file)}${articleName(article)}的原文${chineseDate(changed)}改过，写在程序里的页面是${chineseDate(LAW_PAGES_READ)}核对的，请开发人员对照新的条文再读一遍：${paths}`;
      yield atArticle(file, article, message);
    }
  },
});

/**
 * The day on which a page was last read against the law. A story was, when it appeared; one that is
 * older than the first mark of all articles, on the day of that mark.
 */
function readOn({ kind, raw }: SourceFile, laws: ReadonlyMap<string, SourceFile>) {
  const reviewed = textAt(raw, ['reviewed', 'on']);
  if (reviewed !== undefined || kind !== 'stories') return reviewed;
  const own = textAt(raw, ['updated']) ?? textAt(raw, ['published']);
  const marks = [...laws.values()]
    .flatMap((law) => listAt(law.raw, ['articles']))
    .flatMap((article) => dayOfMark(textAt(article, ['mark']) ?? '') ?? []);
  return [own, marks.sort()[0]]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

interface CodeCitation {
  article: string;
  file: SourceFile;
  /** Addresses of the pages, in words. */
  paths: string;
}

/** Articles that pages made by code rest on; a site has only those whose every article it knows. */
function citedInCode(
  laws: ReadonlyMap<string, SourceFile>,
  articles: ReadonlySet<string>,
): CodeCitation[] {
  const offered = lawPagesWith(articles);
  const all = new Set(offered.flatMap(({ cites }) => cites));
  return [...all].map((one) => {
    const [law, article] = one.split('/') as [string, string];
    const paths = offered.filter(({ cites }) => cites.includes(one)).map(({ path }) => path);
    return { article, file: laws.get(law)!, paths: paths.join('、') };
  });
}

function atArticle(file: SourceFile, article: string, message: string): Finding {
  const at = listAt(file.raw, ['articles']).findIndex((one) => textAt(one, ['number']) === article);
  return atValue(file, ['articles', at, 'number'], message);
}

const lawsIn = (files: readonly SourceFile[]) =>
  new Map(files.filter(({ kind }) => kind === 'laws').map((file) => [file.id, file]));

const nameOf = ({ raw, id }: SourceFile) => `《${textAt(raw, ['shortTitle']) ?? id}》`;

/** The day since which the words of an article hold as they stand here, as far as anybody said. */
function changedOn(law: SourceFile, number: string, today: IsoDate): IsoDate | undefined {
  const marked = dayOfMark(textAt(articleOf(law, number), ['mark']) ?? '');
  const inForce = textAt(law.raw, ['inForceFrom']) ?? '';
  const days = [marked, isIsoDate(inForce) && inForce <= today ? inForce : undefined];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function articleOf(law: SourceFile, number: string): unknown {
  return listAt(law.raw, ['articles']).find((one) => textAt(one, ['number']) === number);
}

/** Words that are not those of their mark: somebody changed them, on purpose or by a slip. */
function* changedWords(law: SourceFile, today: IsoDate): Generator<Finding> {
  for (const [index, article] of listAt(law.raw, ['articles']).entries()) {
    const mark = textAt(article, ['mark']);
    const passages = listAt(article, ['passages']).filter((one) => typeof one === 'string');
    if (mark === undefined || dayOfMark(mark) === undefined || fitsMark(mark, passages)) continue;
    const name = `${nameOf(law)}${articleName(textAt(article, ['number']) ?? '')}`;
    const message = `${name}的原文和定稿时不一样了：改错了就改回去；法律真的改了，一字一字核对以后换上新的标记`;
    yield atValue(law, ['articles', index, 'mark'], message, `"${lawMark(today, passages)}"`);
  }
}

function ofLaw(law: SourceFile, today: IsoDate): string | undefined {
  const until = textAt(law.raw, ['until']) ?? '';
  if (isIsoDate(until) && until < today) {
    const by = textAt(law.raw, ['supersededBy']);
    const now = by === undefined ? '' : `，现在看 content/laws/${by}.json`;
    return `${nameOf(law)}只用到${chineseDate(until)}，不能再当依据${now}`;
  }
  const from = textAt(law.raw, ['inForceFrom']) ?? '';
  if (!isIsoDate(from) || from <= today) return undefined;
  return `${nameOf(law)}到${chineseDate(from)}才施行，现在还不能当依据`;
}

function ofArticle(
  law: SourceFile,
  number: string,
  laws: ReadonlyMap<string, SourceFile>,
  today: IsoDate,
): string | undefined {
  const article = articleOf(law, number);
  const until = textAt(article, ['until']) ?? '';
  if (!isIsoDate(until) || until >= today) return undefined;
  const message = `${nameOf(law)}${articleName(number)}只用到${chineseDate(until)}，不能再当依据`;
  const [newLaw, newNumber] = ['law', 'article'].map((key) =>
    textAt(article, ['supersededBy', key]),
  );
  const newer = laws.get(newLaw ?? '');
  if (!newer || newNumber === undefined) return message;
  const now = `${nameOf(newer)}${articleName(newNumber)}`;
  return `${message}，现在看${now}：law 写 ${newLaw}，article 写 ${newNumber}`;
}
