/** Whether two folders hold the same bytes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteFiles } from '../channels/offline/site-files.ts';

export interface Difference {
  /** Path in both folders: `/about/index.html`. */
  file: string;
  /** Where the file is; `both` when its bytes differ. */
  in: 'first' | 'second' | 'both';
}

/** The files in which two folders differ, in order of path, and how many files were compared. */
export async function compareFolders(
  first: string,
  second: string,
): Promise<{ differences: Difference[]; files: number }> {
  const [a, b] = await Promise.all([sumsOf(first), sumsOf(second)]);
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  const differences = names.flatMap((file): Difference[] => {
    if (!b.has(file)) return [{ file, in: 'first' }];
    if (!a.has(file)) return [{ file, in: 'second' }];
    return a.get(file) === b.get(file) ? [] : [{ file, in: 'both' }];
  });
  return { differences, files: names.length };
}

async function sumsOf(folder: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for (const file of await siteFiles(folder)) {
    const data = await readFile(join(folder, file));
    sums.set(file, createHash('sha256').update(data).digest('hex'));
  }
  return sums;
}
