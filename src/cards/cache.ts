import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linkOrCopy, sumOf } from './files.ts';

/** Folders, and how the names of their files end. */
const KINDS = { images: '.png', paper: '.pdf', documents: '.pdf' } as const;

/** Days after which a file that nobody needs any more is deleted. */
const KEPT_DAYS = 30;

/** Finished files by key, and subsets of fonts; the folder may be deleted or kept by a CI. */
export interface Cache {
  fonts: string;
  /** What the path of a key's file begins with; see `writeSummed`. */
  stemOf(key: string): string;
  extension: string;
  /**
   * The file of a key. `undefined` when there is none, or one that is not as it was made: the
   * finished site has the same files under its own names, and whoever writes into them must not
   * spoil the next build.
   */
  read(key: string): Buffer | undefined;
  /** Puts a file where it belongs; its size in bytes, `undefined` as for `read`. */
  place(key: string, to: string): number | undefined;
  /** Deletes old files except those of the given keys; for runs that made everything. */
  prune(used: ReadonlySet<string>, today: number): Promise<void>;
}

/**
 * The cache of a project for pictures, for sheets of paper, or for official documents, with the files
 * that it has now.
 */
export function openCache(root: string, kind: keyof typeof KINDS = 'images'): Cache {
  const home = join(root, '.cache', 'cards');
  const folder = join(home, kind);
  const files = filesIn(folder, KINDS[kind]);
  const folders = new Set<string>();
  const read = (key: string): Buffer | undefined => {
    const file = files.get(key);
    if (!file) return undefined;
    const data = readFileSync(join(folder, file.name));
    return sumOf(data) === file.sum ? data : undefined;
  };
  return {
    fonts: join(home, 'fonts'),
    stemOf: (key) => join(folder, key),
    extension: KINDS[kind],
    read,
    place(key, to) {
      const data = read(key);
      if (!data) return undefined;
      if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
      folders.add(dirname(to));
      linkOrCopy(join(folder, files.get(key)!.name), to);
      return data.length;
    },
    async prune(used, today) {
      for (const name of await readdir(folder).catch(() => [])) {
        if (used.has(name.split('-')[0]!)) continue;
        const { mtimeMs } = await stat(join(folder, name));
        if (today - mtimeMs > KEPT_DAYS * 86_400_000) await rm(join(folder, name), { force: true });
      }
    },
  };
}

/** Whole files by key; what a stopped build left half written has another ending. */
function filesIn(folder: string, extension: string): Map<string, { name: string; sum: string }> {
  const files = new Map<string, { name: string; sum: string }>();
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const [, key, sum] = /^([0-9a-f]+)-([0-9a-f]{8})(?=\.)/.exec(name) ?? [];
    if (key && sum && name === `${key}-${sum}${extension}`) files.set(key, { name, sum });
  }
  return files;
}
