import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Folders, and how the names of their files end. */
const KINDS = { images: '.png', paper: '.pdf', documents: '.pdf' } as const;

/** Days after which a file that nobody needs any more is deleted. */
const KEPT_DAYS = 30;

/** Finished files by key, and subsets of fonts; the folder may be deleted or kept by a CI. */
export interface Cache {
  fonts: string;
  /** The file of a key, whether it exists or not. */
  fileOf(key: string): string;
  has(key: string): boolean;
  /** Deletes old files except those of the given keys; for runs that drew everything. */
  prune(used: ReadonlySet<string>, today: number): Promise<void>;
}

/** The cache of a project for pictures, for sheets of paper, or for official documents. */
export function openCache(root: string, kind: keyof typeof KINDS = 'images'): Cache {
  const home = join(root, '.cache', 'cards');
  const folder = join(home, kind);
  const extension = KINDS[kind];
  const fileOf = (key: string) => join(folder, `${key}${extension}`);
  return {
    fonts: join(home, 'fonts'),
    fileOf,
    has: (key) => existsSync(fileOf(key)),
    async prune(used, today) {
      for (const name of await readdir(folder).catch(() => [])) {
        if (used.has(basename(name, extension))) continue;
        const { mtimeMs } = await stat(join(folder, name));
        if (today - mtimeMs > KEPT_DAYS * 86_400_000) await rm(join(folder, name), { force: true });
      }
    },
  };
}
