import { visit } from 'unist-util-visit';
import { basisOf, documentsNamed } from '../domain/documents/index.ts';
import { nearest } from '../domain/text.ts';
import { KINDS } from '../schemas/index.ts';
import { leaves, metaOf } from '../schemas/walk.ts';
import { attribute, isJsxElement, start } from '../source/body.ts';
import { fieldName } from '../source/explain.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineCheck, type Finding } from './base.ts';
import type { Context, Target } from './context.ts';
import { perFile } from './per-file.ts';

/** What an id names, and where such ids are found. */
const TARGETS: Record<Target, { thing: string; home: string }> = {
  answers: { thing: '一问一答', home: 'content/answers/' },
  campaigns: { thing: '活动', home: 'content/campaigns/' },
  laws: { thing: '法律', home: 'content/laws/' },
  'legal-aid': { thing: '维权指南', home: 'content/legal-aid/' },
  notices: { thing: '通知', home: 'content/notices/' },
  'report-forms': { thing: '统计表', home: 'content/report-forms/' },
  'service-points': { thing: '服务点', home: 'content/service-points/' },
  stories: { thing: '故事', home: 'content/stories/' },
  support: { thing: '帮扶服务', home: 'content/support/' },
  documents: { thing: '文书', home: '“填文书”栏目' },
  districts: { thing: '县区', home: 'content/site.json 的 districts' },
  'reporting-units': { thing: '填报单位', home: 'content/campaigns/ 的 reportingUnits' },
  'lines-of-work': { thing: '活动工作', home: 'content/campaigns/ 的 linesOfWork' },
  hotlines: { thing: '热线', home: 'content/site.json 的 hotlines' },
};

/** More names than this do not help to choose. */
const MOST_NAMES = 12;

export const reference = defineCheck({
  id: 'reference',
  level: 'error',
  reason: '编号写错了，网页上会出现打不开的链接，或者查不到的区县、热线',
  *find({ files, ids, articles }) {
    // A list that cannot be read is told once, not at every place that points into it.
    if (files.some(({ kind, raw }) => kind === 'site' && raw === undefined)) return;
    for (const file of files) {
      yield* inFields(file, ids);
      yield* withoutLaw(file, articles);
      yield* inBody(file, ids.hotlines);
    }
  },
});

/** The fields of a file that name something by its id. */
const referencesIn = perFile(function* (file: SourceFile) {
  for (const { path, value, schema } of leaves(KINDS[file.kind].schema, file.raw)) {
    const target = schema && metaOf(schema).reference;
    if (target && typeof value === 'string') yield { path, value, target };
  }
});

function* inFields(file: SourceFile, ids: Context['ids']): Generator<Finding> {
  for (const { path, value, target } of referencesIn(file)) {
    if (ids[target].has(value)) continue;
    const { message, fix } = dangling(target, value, ids[target]);
    yield atValue(file, path, `${fieldName(path)}：${message}`, fix);
  }
}

/** Documents rest on articles that must be here to be read; without them the site has no such page. */
function* withoutLaw(file: SourceFile, articles: Context['articles']): Generator<Finding> {
  for (const { path, value, target } of referencesIn(file)) {
    if (target !== 'documents') continue;
    const [document] = documentsNamed([value]);
    const missing = document ? basisOf(document).filter((one) => !articles.has(one)) : [];
    if (!document || missing.length === 0) continue;
    const list = [...new Set(missing)].join('、');
    const message = `“${document.title}”要用到的法条 content/laws/ 里没有：${list}。把法律补上，或者删去这一项`;
    yield atValue(file, path, `${fieldName(path)}：${message}`);
  }
}

function* inBody({ tree, path }: SourceFile, hotlines: Map<string, string>): Generator<Finding> {
  if (!tree) return;
  const found: Finding[] = [];
  visit(tree, (node) => {
    if (!isJsxElement(node) || node.name !== 'Hotline') return;
    const number = attribute(node, 'number');
    if (number === undefined || hotlines.has(number)) return;
    const { message, fix } = dangling('hotlines', number, hotlines);
    found.push(atPlace({ path }, start(node), `<Hotline>：${message}`, fix));
  });
  yield* found;
}

/** Ids that are numbers: to guess one by its digits would name another place or office. */
const NUMBERS = new Set<Target>(['districts', 'hotlines', 'reporting-units']);

function dangling(target: Target, value: string, known: Map<string, string>) {
  const { thing, home } = TARGETS[target];
  const isNumber = NUMBERS.has(target);
  const names = [...known]
    .slice(0, MOST_NAMES)
    .map(([id, name]) => (isNumber ? `${id}（${name}）` : id))
    .join('、');
  const list = known.size > MOST_NAMES ? `${names} 等 ${known.size} 个` : names;
  const meant = byName(value, known);
  // Without quotation marks it would be read as a number.
  const number = meant && `"${meant}"`;
  return {
    message: `没有编号是“${value}”的${thing}；${home} 里${known.size > 0 ? `有：${list}` : '还什么都没有'}`,
    fix: isNumber ? number : (meant ?? nearest(value, known.keys())),
  };
}

/** The one id whose name is the value or holds it: 固镇县, or 固镇 for short. */
function byName(value: string, known: Map<string, string>): string | undefined {
  const wanted = value.trim();
  const all = [...known];
  const same = all.filter(([, name]) => name === wanted);
  const like = wanted.length < 2 ? [] : all.filter(([, name]) => name.includes(wanted));
  const [only, another] = same.length > 0 ? same : like;
  return another === undefined ? only?.[0] : undefined;
}
