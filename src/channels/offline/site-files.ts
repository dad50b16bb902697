/** The finished site as the package sees it: its files by path. */
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Paths of all files below `outDir`, in order: `/about/index.html`. */
export async function siteFiles(outDir: string): Promise<string[]> {
  const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relativePath(outDir, join(entry.parentPath, entry.name))}`)
    .sort();
}

function relativePath(folder: string, file: string): string {
  return file
    .slice(folder.replace(/[\\/]+$/, '').length + 1)
    .split(sep)
    .join('/');
}
