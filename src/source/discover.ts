/** Finds the files of `content/` and says what each one is. */
import { readdir } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';
import { KINDS, type Kind } from '../schemas/index.ts';

/** What may lie beside a story. */
const PICTURE = /\.(?:jpe?g|png|svg|webp)$/i;

export interface FoundFile {
  kind: Kind;
  id: string;
  /** Path from the project's root, with forward slashes. */
  path: string;
}

export interface Found {
  sources: FoundFile[];
  /** Files that no kind of content claims. */
  strays: string[];
}

/** Kinds with one file of their own, beside the folders. */
const SINGLE_FILES = (Object.keys(KINDS) as Kind[]).filter((kind) => KINDS[kind].folder === '.');

/** Folder of what is written and not yet ready; nothing here is content. */
export const DRAFTS = 'drafts';

/** The words that the office wants written otherwise; only the checks read it. */
export const DICTIONARY = 'dictionary.yml';

/** What operating systems and office programs leave behind. */
export const LITTER = /^(?:\.|~)|^Thumbs\.db$|^desktop\.ini$/i;

/** @returns files in order of path; a missing folder counts as empty */
export async function discover(root: string, contentDir: string): Promise<Found> {
  const found: Found = { sources: [], strays: [] };
  for (const file of (await list(resolve(root, contentDir), '')).sort()) {
    const what = classify(file);
    const path = posix.join(contentDir.replaceAll('\\', '/'), file);
    if (what === undefined) found.strays.push(path);
    else if (what !== 'companion') found.sources.push({ ...what, path });
  }
  return found;
}

/**
 * What the file at a path below `content/` is: an entry, something that lies beside entries
 * (pictures of a story, a README), or `undefined`.
 */
export function classify(file: string): { kind: Kind; id: string } | 'companion' | undefined {
  const single = SINGLE_FILES.find((kind) => file === `${kind}.json`);
  if (single) return { kind: single, id: single };
  const [folder, ...rest] = file.split('/');
  const name = rest.at(-1);
  if ((name ?? folder) === 'README.md' || file === DICTIONARY) return 'companion';
  if (!name) return undefined;
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const { folder: home, extension } = KINDS[kind];
    if (home !== folder) continue;
    const id = name.endsWith(`.${extension}`) ? name.slice(0, -extension.length - 1) : undefined;
    if (kind === 'reports') {
      return rest.length === 3 && id
        ? { kind, id: [...rest.slice(0, -1), id].join('/') }
        : undefined;
    }
    if (rest.length === 1 && id && id !== 'index') return { kind, id };
    if (kind !== 'stories' || rest.length > 2) return undefined;
    if (name === 'index.mdx') return rest.length === 2 ? { kind, id: rest[0]! } : undefined;
    return PICTURE.test(name) ? 'companion' : undefined;
  }
  return undefined;
}

async function list(folder: string, prefix: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = await Promise.all(
    entries
      .filter(({ name }) => !LITTER.test(name) && !(prefix === '' && name === DRAFTS))
      .map((entry) =>
        entry.isDirectory()
          ? list(join(folder, entry.name), `${prefix}${entry.name}/`)
          : [`${prefix}${entry.name}`],
      ),
  );
  return files.flat();
}
