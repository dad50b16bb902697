/** Writes the folder of a new site: whole and checked, or not at all. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { formatPeople } from '../../checks/format.ts';
import { check } from '../../checks/index.ts';
import { KINDS } from '../../schemas/index.ts';
import { DraftError, reasonOf } from '../place.ts';
import { filesOf } from './files.ts';
import type { NewSite } from './questions.ts';

export interface NewFolder {
  /** Folder of the project, absolute. */
  root: string;
  /** Folder of a content whose national laws may be copied, absolute. */
  lawsFrom: string;
  /** The day in China, `YYYY-MM-DD`. */
  today: string;
}

/** Why a site cannot begin in a folder; `undefined` when it can. */
export function refusal(root: string, folder: string): string | undefined {
  const path = resolve(root, folder);
  if (!existsSync(path)) return undefined;
  try {
    if (readdirSync(path).length === 0) return undefined;
  } catch (error) {
    return `“${folder}”用不了：${reasonOf(error)}。`;
  }
  return `文件夹“${folder}”里已经有东西了，不会盖掉。换一个名字，或者先把它挪走。`;
}

/**
 * @returns the content folder, from the project's, and how many laws were copied
 * @throws DraftError when the disk refuses or the checks find an error; nothing is left then
 */
export async function createSite(
  answers: NewSite,
  { root, lawsFrom, today }: NewFolder,
): Promise<{ folder: string; laws: number }> {
  const target = resolve(root, answers.folder);
  const aside = join(dirname(target), `.${randomUUID()}`);
  const laws = answers.laws ? await nationalLaws(lawsFrom) : new Map<string, string>();
  try {
    for (const [name, text] of [...filesOf(answers, today), ...laws]) {
      const path = join(aside, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    await refuseErrors(root, aside, today);
    // An empty folder of that name gives way.
    if (existsSync(target)) await rmdir(target);
    await rename(aside, target);
  } catch (error) {
    if (error instanceof DraftError) throw error;
    throw new DraftError(`写不进“${answers.folder}”：${reasonOf(error)}。`);
  } finally {
    // What the disk did not let begin cannot be removed either.
    await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  }
  return { folder: relative(root, target).replaceAll('\\', '/'), laws: laws.size };
}

/** Laws that hold everywhere, by path below a content folder, their words as they stand. */
async function nationalLaws(content: string): Promise<Map<string, string>> {
  const { folder, schema } = KINDS.laws;
  const home = join(content, folder);
  const names = existsSync(home)
    ? (await readdir(home)).filter((name) => name.endsWith('.json'))
    : [];
  const texts = new Map<string, string>();
  for (const name of names.sort()) {
    const text = await readFile(join(home, name), 'utf8');
    if (schema.parse(JSON.parse(text)).region === undefined) texts.set(`${folder}/${name}`, text);
  }
  return texts;
}

/** @throws DraftError */
async function refuseErrors(root: string, aside: string, today: string): Promise<void> {
  const contentDir = relative(root, aside).replaceAll('\\', '/');
  const { problems } = await check({ root, contentDir, today });
  const errors = problems.filter(({ level }) => level === 'error');
  if (errors.length === 0) return;
  const told = formatPeople(errors).replaceAll(`${contentDir}/`, '');
  throw new DraftError(`照这些回答写出来的内容过不了检查，什么也没有留下。请改一改再来：\n${told}`);
}
