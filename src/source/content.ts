import { posix } from 'node:path';
import type { DataOf, Kind } from '../schemas/index.ts';
import { discreet } from './discreet.ts';
import { isOut, withStatusOfToday } from './on-the-day.ts';
import { readSources } from './read.ts';
import type { Content, Entry, Problem, ServicePointEntry, SourceFile } from './types.ts';
import { validate } from './validate.ts';

/** Content that cannot be used; the problems say why, in Chinese, for its authors. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(found: Problem[]) {
    const problems = found.map(discreet);
    const lines = problems.map(
      ({ file, line, column, message, fix }) =>
        `${file} 第 ${line} 行第 ${column} 列：${message}${fix === undefined ? '' : `。改为：${fix}`}`,
    );
    super(`内容有 ${problems.length} 处错误：\n${lines.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/**
 * The content that readers may see, every file valid by its schema. What concerns several files (references, quotes,
 * duplicates) is left to `src/checks/`.
 * @param root folder of the project
 * @param contentDir from `root`, or absolute
 * @throws ContentError when a file is broken or `site.json` is missing
 */
export async function readContent(root: string, contentDir = 'content'): Promise<Content> {
  return contentOf(await readSources(root, contentDir), contentDir);
}

/** As `readContent`, from files already read. */
export function contentOf(files: SourceFile[], contentDir = 'content'): Content {
  const problems: Problem[] = [];
  const read = new Map<SourceFile, unknown>();
  for (const file of files) {
    const { data, problems: found } = validate(file);
    problems.push(...[...file.problems, ...found].sort(byPlace));
    read.set(file, data);
  }
  const entries = <K extends Kind>(kind: K): Entry<DataOf<K>>[] =>
    files
      .filter((file) => file.kind === kind)
      .map((file) => ({
        id: file.id,
        path: file.path,
        // The schema of the kind has just read it.
        data: read.get(file) as DataOf<K>,
        body: file.body,
        tree: file.tree,
      }))
      .sort(byId);
  const site = entries('site')[0];
  if (!site) problems.push(missingSite(contentDir));
  if (problems.length > 0 || !site) throw new ContentError(problems);
  const campaigns = entries('campaigns');
  return {
    site: site.data,
    notices: withStatusOfToday(entries('notices'), campaigns).filter(isOut),
    stories: entries('stories')
      .filter(({ data }) => data.status === 'shown')
      .filter(isOut),
    'legal-aid': entries('legal-aid'),
    support: entries('support'),
    answers: entries('answers'),
    campaigns,
    'report-forms': entries('report-forms'),
    reports: entries('reports'),
    'last-year-figures': entries('last-year-figures'),
    laws: entries('laws'),
    'local-figures': entries('local-figures'),
    'law-changes': entries('law-changes'),
    'wechat-pictures': entries('wechat-pictures'),
    'page-codes': entries('page-codes'),
    reviews: entries('reviews'),
    'service-points': entries('service-points').flatMap(pointsOf).sort(byId),
  };
}

/** The points of one file, each as an entry of its own. */
function pointsOf({ path, data }: Entry<DataOf<'service-points'>>): ServicePointEntry[] {
  return data.points.map((point) => ({
    id: point.id,
    path,
    data: point,
    body: '',
    district: data.district,
  }));
}

/** The one file without which nothing can be made. */
export function missingSite(contentDir: string): Problem {
  return {
    file: posix.join(contentDir, 'site.json'),
    line: 1,
    column: 1,
    rule: 'file-name',
    level: 'error',
    message: '缺少 site.json：网站名称、主办单位、热线、县区都写在这个文件里',
  };
}

const byPlace = (a: Problem, b: Problem) => a.line - b.line || a.column - b.column;
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
