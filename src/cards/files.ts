import { randomUUID, type Hash } from 'node:crypto';
import { copyFileSync, linkSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** Writes a file that others see whole or not at all. */
export async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(aside, data);
  await rename(aside, path);
}

/** Tells whether data are as they were written; eight characters. */
export function sumOf(data: Uint8Array): string {
  return crc32(data).toString(16).padStart(8, '0');
}

/** Writes a file whose name tells the sum of what is in it: `<stem>-1a2b3c4d.png`. */
export function writeSummed(stem: string, extension: string, data: Uint8Array): Promise<void> {
  return writeWhole(`${stem}-${sumOf(data)}${extension}`, data);
}

/** Adds the program of a folder, with all below it. */
export function hashFolder(hash: Hash, folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.ts')) hash.update(readFileSync(join(folder, file)));
  }
}

/**
 * The same file under another name: a link takes no time and no room. A copy where the file system
 * has no links or the place is on another disk.
 */
export function linkOrCopy(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
