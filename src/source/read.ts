import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import pLimit from 'p-limit';
import { KINDS } from '../schemas/index.ts';
import { decode } from './decode.ts';
import { discover, type FoundFile } from './discover.ts';
import { parseFrontMatter } from './front-matter.ts';
import { parseJson } from './json.ts';
import { parseMdx } from './mdx.ts';
import type { SourceFile } from './types.ts';

/** Systems let a program keep only some hundreds of files open. */
const fewAtOnce = pLimit(64);

/**
 * Every file of every kind of content, parsed but not yet validated, in order of path.
 * @param root folder of the project
 * @param contentDir from `root`, or absolute
 */
export async function readSources(root: string, contentDir = 'content'): Promise<SourceFile[]> {
  const { sources } = await discover(root, contentDir);
  return Promise.all(sources.map((found) => readSource(root, found)));
}

/** Reads and parses one file. */
export async function readSource(root: string, found: FoundFile): Promise<SourceFile> {
  return parseBytes(found, await fewAtOnce(() => readFile(resolve(root, found.path))));
}

/** Parses the bytes of one file. What is not UTF-8 is reported once, and not read any further. */
export function parseBytes(found: FoundFile, bytes: Uint8Array): SourceFile {
  const { text, problem } = decode(bytes);
  if (!problem) return parseSource(found, text);
  const { line, column, message } = problem;
  const rule = 'encoding';
  const problems = [{ line, column, message, file: found.path, rule, level: 'error' as const }];
  const start = { line: 1, column: 1 };
  return { ...found, text, raw: undefined, positionOf: () => start, body: '', problems };
}

/** Parses the text of one file. */
export function parseSource(found: FoundFile, content: string): SourceFile {
  // Windows' Notepad starts UTF-8 files with a mark that no parser here wants.
  const text = content.replace(/^\uFEFF/, '');
  if (KINDS[found.kind].extension === 'json') {
    return { ...found, text, body: '', ...parseJson(text, found.path) };
  }
  const front = parseFrontMatter(text, found.path);
  // Without front matter the body has no certain start, and every finding in it would be noise.
  const unsplit = front.raw === undefined && front.body === '';
  const { tree, problems } = unsplit ? { problems: [] } : parseMdx(text, found.path);
  return { ...found, text, ...front, tree, problems: [...front.problems, ...problems] };
}
