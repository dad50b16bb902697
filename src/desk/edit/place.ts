/** Which files of the content folder the editor may touch. */
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Kind } from '../../schemas/index.ts';
import { classify, DRAFTS } from '../../source/discover.ts';
import { EDITED_KINDS } from './kinds.ts';

export type Place = {
  /** From the content folder, with forward slashes. */
  path: string;
  /** Absolute. */
  file: string;
  draft: boolean;
} & ({ what: 'entry'; kind: Kind; id: string } | { what: 'picture' });

const PICTURE = /\.(?:jpe?g|png|svg|webp)$/;

/** What a path below the content folder is to the editor; `undefined` when it is none of its business. */
export function whatIs(path: string): { kind: Kind; id: string } | 'picture' | undefined {
  const names = path.split('/');
  if (names.some((name) => !/^[\p{L}\p{N}_][\p{L}\p{N}_ .-]*$/u.test(name))) return undefined;
  const found = classify(names[0] === DRAFTS ? names.slice(1).join('/') : path);
  if (found === undefined) return undefined;
  if (found === 'companion') return PICTURE.test(path) ? 'picture' : undefined;
  return EDITED_KINDS.includes(found.kind) ? found : undefined;
}

/**
 * The file that a path names; `undefined` for anything outside the content folder, behind a link,
 * hidden, or of a kind that has no form.
 * @param content absolute
 */
export async function locate(content: string, path: string): Promise<Place | undefined> {
  const found = whatIs(path);
  if (found === undefined) return undefined;
  const file = join(content, path);
  if (!(await isInside(content, file))) return undefined;
  const common = { path, file, draft: path.startsWith(`${DRAFTS}/`) };
  return found === 'picture'
    ? { ...common, what: 'picture' }
    : { ...common, what: 'entry', ...found };
}

/** False when the file, or a folder on the way to it, is a link. */
async function isInside(content: string, file: string): Promise<boolean> {
  const home = await realpath(content);
  const relativeParts = file.slice(content.length);
  for (let at = file; at !== content && at !== dirname(at); at = dirname(at)) {
    const known = await lstat(at).catch(() => undefined);
    if (known?.isSymbolicLink()) return false;
    if (known)
      return (await realpath(at)) === home + relativeParts.slice(0, at.length - content.length);
  }
  return true;
}
