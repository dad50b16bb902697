import { randomUUID } from 'node:crypto';
import { constants, copyFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file that others see whole or not at all. */
export async function writeWhole(path: string, data: Buffer): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(aside, data);
  await rename(aside, path);
}

/**
 * Copies a file when it exists; tells whether it did. Not a link: who writes into the finished site
 * would write into the cache. At once: thousands of small copies take half as long as in turn with
 * the event loop.
 */
export async function copyIfThere(from: string, to: string): Promise<boolean> {
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
