/** Findings of the gate with the words they are about, so that a page can show them beside its text. */
import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { CHECKS, type Report } from '../../checks/index.ts';
import type { Context } from '../../checks/context.ts';
import { listAt, textAt } from '../../checks/raw.ts';
import { byTitles } from '../../schemas/by-titles.ts';
import { fieldsOf } from '../../schemas/describe.ts';
import { KINDS } from '../../schemas/index.ts';
import type { Problem, SourceFile } from '../../source/types.ts';
import { wordsOf } from '../edit/kinds.ts';

/** The settings of the site, as its file and as its form are called. */
const SITE_FILE = / ?(?:content\/)?site\.json ?/g;
const SITE_FORM = `“${wordsOf('site').name}”`;

/** A finding as pages of the desk show it. */
export interface Shown {
  level: Problem['level'];
  file: string;
  line: number;
  message: string;
  why?: string;
  fix?: string;
  /** What stands at that place, without markup; `''` when there is nothing. */
  words: string;
}

/** Every finding, in order of file and line. */
export function shownOf({ problems }: Report, { files }: Context): Shown[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return problems.map((problem) => show(problem, byPath.get(problem.file)));
}

/** Lines for a file: who has a form in front of them has no place to paste them. */
const FOR_FILES = /^\s*(?:- )?"?[A-Za-z]\w*"?: /m;

/** In the words of the forms, in which no key of a file is seen. */
export function show(problem: Problem, file?: SourceFile, kind = file?.kind): Shown {
  const { level, file: path, line, rule } = problem;
  const fields = kind ? fieldsOf(KINDS[kind].schema) : [];
  // Tags have attributes of their own.
  const named = (words: string) => (rule === 'content-code' ? words : byTitles(words, fields));
  const say = (words: string) => named(words).replaceAll(SITE_FILE, SITE_FORM);
  const reason = CHECKS.find(({ id }) => id === rule)?.reason;
  const message = say(problem.message);
  const why = reason && say(reason);
  const fix = FOR_FILES.test(problem.fix ?? '') ? undefined : problem.fix;
  return {
    level,
    file: path,
    line,
    message,
    ...(why !== undefined && { why }),
    ...(fix !== undefined && { fix }),
    words: file ? wordsAt(file, line) : '',
  };
}

/** The file behind a page of the site: `/stories/x/`, `/share/stories/x/`; `undefined` for lists. */
export function fileOfPage(page: string, { files }: Context): SourceFile | undefined {
  if (page === '/') return files.find(({ kind }) => kind === 'site');
  const [, kind, id] = /^\/(?:share\/)?([a-z-]+)\/([^/]+)\//.exec(page) ?? [];
  return files.find((file) =>
    file.kind !== kind
      ? false
      : kind === 'service-points'
        ? listAt(file.raw, ['points']).some((point) => textAt(point, ['id']) === id)
        : file.id === id,
  );
}

/** Blocks that a reader sees as one. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableRow', 'image']);

function wordsAt({ tree, text }: SourceFile, line: number): string {
  const block = tree && blockAt(tree, line);
  if (block) return toString(block, { includeImageAlt: true });
  // Front matter and JSON: the value without its key.
  const written = text.split('\n')[line - 1] ?? '';
  return written.replace(/^[\s-]*"?[\w-]+"?:\s*/, '').replace(/^["'[{]+|["'\]},]+$/g, '');
}

function blockAt(node: Nodes, line: number): Nodes | undefined {
  const { start, end } = node.position ?? {};
  if (!start || !end || line < start.line || line > end.line) return undefined;
  if (BLOCKS.has(node.type)) return node;
  const children = 'children' in node ? (node.children as Nodes[]) : [];
  return children.map((child) => blockAt(child, line)).find((found) => found !== undefined);
}
