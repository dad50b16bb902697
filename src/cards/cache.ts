import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Days after which a picture that nobody needs any more is deleted. */
const KEPT_DAYS = 30;

/** Finished pictures by key, and subsets of fonts; the folder may be deleted or kept by a CI. */
export interface Cache {
  fonts: string;
  images: string;
  /** The file of a picture, whether it exists or not. */
  fileOf(key: string): string;
  has(key: string): boolean;
  /** Deletes old pictures except those of the given keys; for runs that drew everything. */
  prune(used: ReadonlySet<string>, today: number): Promise<void>;
}

/** The cache of a project. */
export function openCache(root: string): Cache {
  const folder = join(root, '.cache', 'cards');
  const images = join(folder, 'images');
  const fileOf = (key: string) => join(images, `${key}.png`);
  return {
    fonts: join(folder, 'fonts'),
    images,
    fileOf,
    has: (key) => existsSync(fileOf(key)),
    async prune(used, today) {
      for (const name of await readdir(images).catch(() => [])) {
        if (used.has(name.replace(/\.png$/, ''))) continue;
        const { mtimeMs } = await stat(join(images, name));
        if (today - mtimeMs > KEPT_DAYS * 86_400_000) await rm(join(images, name), { force: true });
      }
    },
  };
}
