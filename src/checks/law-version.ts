/** Which version of a law a page relies on, and whether it is the one that holds. */
import { articleName } from '../domain/chinese-number.ts';
import { chineseDate, isIsoDate, type IsoDate } from '../domain/dates.ts';
import { dayOfMark, fitsMark, lawMark } from '../domain/law-mark.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineCheck, type Finding } from './base.ts';
import { firstCitations } from './cited.ts';
import { listAt, textAt } from './raw.ts';

export const lawVersion = defineCheck({
  id: 'law-version',
  level: 'error',
  reason: '法律的原文一个字也不能错，不再用的条文不能拿来当依据',
  *find({ files, today }) {
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
  },
});

export const lawReread = defineCheck({
  id: 'law-reread',
  level: 'warning',
  stopsRelease: true,
  reason: '条文改了，照旧条文写的话可能就错了；对照新条文读过一遍，才能接着登',
  *find({ files, today }) {
    const laws = lawsIn(files);
    for (const file of files) {
      // Pages without a review, such as stories, tell of their own time.
      const read = textAt(file.raw, ['reviewed', 'on']);
      if (read === undefined || !isIsoDate(read)) continue;
      for (const { law, article, ...place } of firstCitations(file)) {
        const known = laws.get(law);
        const changed = known && changedOn(known, article, today);
        if (!known || changed === undefined || changed <= read) continue;
        const message = `${nameOf(known)}${articleName(article)}的原文${chineseDate(changed)}改过，这一页是${chineseDate(read)}核对的，请对照新的条文再读一遍`;
        yield atPlace(file, place, message);
      }
    }
  },
});

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
