/** Whether the site still builds with a file as it is to be. */
import { contextOf, readContext, type Context } from '../../checks/context.ts';
import { runChecks, todayInChina } from '../../checks/index.ts';
import { pagesWithoutCode, withCodes } from '../../drafts/new-codes.ts';
import { nameOfLine } from '../../drafts/report.ts';
import { byTitles } from '../../schemas/by-titles.ts';
import { fieldsOf } from '../../schemas/describe.ts';
import { KINDS, type Kind } from '../../schemas/index.ts';
import { parseSource } from '../../source/read.ts';
import type { Problem } from '../../source/types.ts';
import type { Place } from './place.ts';

export interface Verdict {
  /** Errors that the save would bring in; none, and it may be saved. */
  errors: Problem[];
  /** What else there is to look at in this file. */
  remarks: Problem[];
  /** The register of page codes with the new page in it, path from `root`. */
  codes: { path: string; text: string } | undefined;
}

/**
 * What the checks say of a file with a new text. Errors that were there before do not count: a
 * file with two of them can be mended one by one.
 * @param root folder of the project
 * @param contentDir from `root`
 */
export async function judge(
  root: string,
  contentDir: string,
  place: Place & { what: 'entry' },
  text: string,
): Promise<Verdict> {
  const context = await readContext(root, contentDir, todayInChina());
  const { kind, id, path } = place;
  const file = parseSource({ kind, id, path: `${contentDir}/${path}` }, text);
  const others = context.files.filter((each) => each.path !== file.path);
  const after = await problemsOf({ ...context, files: [...others, file] });
  const known = new Set((await problemsOf(context)).map(signature));
  const fresh = after.filter(
    (problem) => problem.level === 'error' && !place.draft && !known.has(signature(problem)),
  );
  // A new page gets its code with it.
  const codes = place.draft ? undefined : withCodes(context, pagesWithoutCode(fresh));
  const errors = fresh.filter((problem) => !codes || pagesWithoutCode([problem]).length === 0);
  const remarks = after.filter(
    (problem) => problem.file === file.path && !errors.includes(problem),
  );
  return { errors, remarks, codes };
}

const problemsOf = async (context: Context) => (await runChecks(contextOf(context))).problems;

const signature = ({ file, rule, message }: Problem) => `${file} ${rule} ${message}`;

/**
 * The refusal as the officer reads it: by the names that the form shows.
 * @param text what was to be saved
 */
export function refusal(place: Place & { what: 'entry' }, text: string, errors: Problem[]): string {
  const lines = text.split('\n');
  const fields = fieldsOf(KINDS[place.kind].schema);
  const points = errors.map(({ file, line, message, fix }) => {
    const own = file.endsWith(place.path);
    const where = own ? nameOfField(place.kind, lines, line) : file;
    return `・${where}：${byTitles(message, fields)}${fix === undefined ? '' : `。改为：${fix}`}。`;
  });
  return [
    `没有保存。文件还是原来的样子，您写的字都还在这一页里。请先改这${errors.length}处，再点保存：`,
    ...points,
  ].join('\n');
}

function nameOfField(kind: Kind, lines: string[], line: number): string {
  if (KINDS[kind].extension === 'mdx') return nameOfLine(kind, lines, line);
  const key = /^\s*"([A-Za-z]+)":/.exec(lines[line - 1] ?? '')?.[1];
  return key === undefined ? `第${line}行` : byTitles(`“${key}”`, fieldsOf(KINDS[kind].schema));
}
