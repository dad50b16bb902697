/** What an import said of a draft, kept until the draft is published. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** @param name with its folder: `stories/mobanche` */
const fileOf = (root: string, name: string) => join(root, '.cache/desk/remarks', `${name}.json`);

export async function keepRemarks(root: string, name: string, remarks: string[]): Promise<void> {
  const file = fileOf(root, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(remarks));
}

export async function remarksOf(root: string, name: string): Promise<string[]> {
  try {
    return JSON.parse(await readFile(fileOf(root, name), 'utf8')) as string[];
  } catch {
    // Not imported here, or the cache was emptied.
    return [];
  }
}

export async function moveRemarks(root: string, name: string, newName: string): Promise<void> {
  if (name !== newName) await rename(fileOf(root, name), fileOf(root, newName)).catch(() => {});
}

export async function dropRemarks(root: string, name: string): Promise<void> {
  await rm(fileOf(root, name), { force: true });
}
