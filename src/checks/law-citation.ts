import { articleName } from '../domain/chinese-number.ts';
import { nearest } from '../domain/text.ts';
import { citation } from '../schemas/fields.ts';
import { KINDS } from '../schemas/index.ts';
import { objects } from '../schemas/walk.ts';
import { citations } from '../source/body.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineCheck, type Finding } from './base.ts';
import { perFile } from './per-file.ts';
import { listAt, textAt, valueAt } from './raw.ts';

interface KnownLaw {
  name: string;
  path: string;
  articles: Set<string>;
  lastArticle: number | undefined;
  /** What articles of earlier versions have become: 221 → 225, and in which version they stood. */
  renumbered: Map<string, { version: string; becomes: string }>;
}

export const lawCitation = defineCheck({
  id: 'law-citation',
  level: 'error',
  reason: '每句法律依据都要查得到原文，写错条号会误导来求助的职工',
  *find({ files }) {
    const laws = new Map(files.filter(({ kind }) => kind === 'laws').map(readLaw));
    for (const file of files) {
      yield* inBody(file, laws);
      yield* inFields(file, laws);
    }
  },
});

function readLaw({ id, path, raw }: SourceFile): [string, KnownLaw] {
  const lastArticle = valueAt(raw, ['lastArticle']);
  const numbers = listAt(raw, ['articles']).map((article) => textAt(article, ['number']));
  return [
    id,
    {
      name: `《${textAt(raw, ['shortTitle']) ?? id}》`,
      path,
      articles: new Set(numbers.filter((number) => number !== undefined)),
      lastArticle: typeof lastArticle === 'number' ? lastArticle : undefined,
      renumbered: new Map(listAt(raw, ['earlier']).flatMap(renumberedIn)),
    },
  ];
}

function renumberedIn(earlier: unknown): [string, { version: string; becomes: string }][] {
  return listAt(earlier, ['articles']).flatMap((article) => {
    const [number, becomes] = [textAt(article, ['number']), textAt(article, ['becomes'])];
    if (number === undefined || becomes === undefined) return [];
    return [[number, { version: textAt(earlier, ['name']) ?? '', becomes }]];
  });
}

function* inBody(file: SourceFile, laws: Map<string, KnownLaw>): Generator<Finding> {
  for (const { law, article, ...place } of file.tree ? citations(file.tree) : []) {
    const known = laws.get(law);
    if (known) {
      const message = articleProblem(known, article);
      if (message) yield atPlace(file, place, message);
      continue;
    }
    const near = nearest(law, laws.keys());
    yield atPlace(
      file,
      place,
      `<Law> 的 law 写的是“${law}”，content/laws/ 里没有这部法律`,
      near && `<Law law="${near}" article="${article}" />`,
    );
  }
}

const citationFields = perFile((file: SourceFile) =>
  [...objects(KINDS[file.kind].schema, file.raw)].filter(({ schema }) => schema === citation),
);

/** A law that does not exist is the business of the check `reference`. */
function* inFields(file: SourceFile, laws: Map<string, KnownLaw>): Generator<Finding> {
  for (const { path, value } of citationFields(file)) {
    const known = laws.get(textAt(value, ['law']) ?? '');
    const article = textAt(value, ['article']);
    const message = known && article !== undefined && articleProblem(known, article);
    if (message) yield atValue(file, [...path, 'article'], message);
  }
}

function articleProblem(law: KnownLaw, article: string): string | undefined {
  // A number in a wrong form is reported by the schema or the guard.
  if (law.articles.has(article) || !/^[1-9]\d{0,3}(?:-[1-9]\d?)?$/.test(article)) return undefined;
  const old = law.renumbered.get(article);
  if (old) {
    return `${law.name}${articleName(article)}是${old.version}的条号，现在是${articleName(old.becomes)}`;
  }
  if (law.lastArticle !== undefined && Number.parseInt(article) > law.lastArticle) {
    return `${law.name}一共只有 ${law.lastArticle} 条，没有${articleName(article)}`;
  }
  const list = [...law.articles].join('、');
  return `${law.path} 里没有${law.name}${articleName(article)}的原文，请先核对条号，再把原文补进去；现在有第 ${list} 条`;
}
