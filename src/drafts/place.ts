/** Where drafts lie, and how they move into the content: whole or not at all. */
import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { KINDS } from '../schemas/index.ts';
import { DRAFTS } from '../source/discover.ts';
import { DRAFT_KINDS, type DraftKind } from './kinds.ts';

/** The two folders that a draft knows; absolute. */
export interface Place {
  /** Folder of the project: paths in messages start here. */
  root: string;
  content: string;
  /** In the content, where neither checks nor pages look. */
  drafts: string;
}

export function placeOf(root: string, contentDir: string): Place {
  const content = resolve(root, contentDir);
  return { root, content, drafts: join(content, DRAFTS) };
}

/** What a person has to mend before anything is written, in Chinese. */
export class DraftError extends Error {}

/** The wanted id belongs to another entry; nothing has been written. */
export class TakenId extends DraftError {
  /** The nearest id that is free. */
  readonly free: string;

  constructor(message: string, free: string) {
    super(message);
    this.free = free;
  }
}

export interface Draft {
  kind: DraftKind;
  id: string;
  /** The whole MDX file. */
  text: string;
  /** Pictures beside it, by name. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** The file of an entry in the content or among the drafts, absolute. */
export function fileOf(folder: string, kind: DraftKind, id: string): string {
  const home = join(folder, KINDS[kind].folder);
  return kind === 'stories' ? join(home, id, 'index.mdx') : join(home, `${id}.mdx`);
}

/** What moves: the folder of a story, the file of anything else. */
function unitOf(folder: string, kind: DraftKind, id: string): string {
  const file = fileOf(folder, kind, id);
  return kind === 'stories' ? dirname(file) : file;
}

/** Ids of a kind in the content and among the drafts. */
export function takenIds({ content, drafts }: Place, kind: DraftKind): Set<string> {
  return new Set([content, drafts].flatMap((folder) => idsIn(folder, kind)));
}

/** The drafts of a place, kind by kind. */
export function draftsIn({ drafts }: Place): { kind: DraftKind; id: string }[] {
  return Object.values(DRAFT_KINDS).flatMap(({ kind }) =>
    idsIn(drafts, kind)
      .filter((id) => existsSync(fileOf(drafts, kind, id)))
      .map((id) => ({ kind, id })),
  );
}

function idsIn(folder: string, kind: DraftKind): string[] {
  const home = join(folder, KINDS[kind].folder);
  const names = existsSync(home) ? readdirSync(home) : [];
  return names.map((name) => name.replace(/\.mdx$/, '').toLowerCase());
}

/** A path as messages show it. */
export function shown({ root }: Place, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

/**
 * Writes a draft aside and puts it among the drafts in one step.
 * @returns its MDX file, absolute
 * @throws DraftError when the id is taken or the disk refuses
 */
export async function writeDraft(place: Place, draft: Draft): Promise<string> {
  const target = unitOf(place.drafts, draft.kind, draft.id);
  if (takenIds(place, draft.kind).has(draft.id)) {
    throw new DraftError(`“${draft.id}”这个编号已经有了，换一个再试。`);
  }
  const aside = join(place.drafts, `.${randomUUID()}`);
  try {
    await mkdir(aside, { recursive: true });
    await writeFile(join(aside, 'index.mdx'), draft.text);
    for (const [name, bytes] of draft.files) await writeFile(join(aside, name), bytes);
    await mkdir(dirname(target), { recursive: true });
    await rename(draft.kind === 'stories' ? aside : join(aside, 'index.mdx'), target);
  } catch (error) {
    throw new DraftError(`写不进“${shown(place, place.drafts)}”文件夹：${reasonOf(error)}。`);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  return fileOf(place.drafts, draft.kind, draft.id);
}

/**
 * Writes the text of a draft anew, and gives it another id when one is named. Its pictures stay.
 * @returns its MDX file, absolute
 * @throws DraftError when the new id is taken or the disk refuses; the text before stays then
 */
export async function rewriteDraft(
  place: Place,
  { kind, id, text }: Omit<Draft, 'files'>,
  newId = id,
): Promise<string> {
  if (newId !== id && takenIds(place, kind).has(newId)) {
    throw new DraftError(`“${newId}”这个编号已经有了，换一个再试。`);
  }
  const aside = join(place.drafts, `.${randomUUID()}`);
  try {
    await writeFile(aside, text);
    await rename(aside, fileOf(place.drafts, kind, id));
    if (newId !== id) {
      await rename(unitOf(place.drafts, kind, id), unitOf(place.drafts, kind, newId));
    }
  } catch (error) {
    throw new DraftError(`写不进“${shown(place, place.drafts)}”文件夹：${reasonOf(error)}。`);
  } finally {
    await rm(aside, { force: true });
  }
  return fileOf(place.drafts, kind, newId);
}

/**
 * Moves a draft into the content.
 * @returns its MDX file there, absolute
 * @throws DraftError when something lies there already or the disk refuses
 */
export async function moveIn(place: Place, kind: DraftKind, id: string): Promise<string> {
  const target = unitOf(place.content, kind, id);
  if (existsSync(target)) {
    throw new DraftError(`“${shown(place, target)}”已经有了，不会盖掉它。请先给草稿改个名字。`);
  }
  try {
    await mkdir(dirname(target), { recursive: true });
    await rename(unitOf(place.drafts, kind, id), target);
  } catch (error) {
    throw new DraftError(
      `移不进“${shown(place, dirname(target))}”：${reasonOf(error)}。草稿还在原来的地方。`,
    );
  }
  return fileOf(place.content, kind, id);
}

const REASONS: Record<string, string> = {
  EACCES: '没有权限',
  EPERM: '没有权限，或者文件正在别的程序里打开着',
  EBUSY: '文件正在别的程序里打开着',
  ENOSPC: '磁盘满了',
  EROFS: '磁盘是只读的',
  ENOTDIR: '有一个同名的文件挡在那里',
  EEXIST: '有一个同名的文件挡在那里',
};

/** Why the disk refused, in Chinese. */
export function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
