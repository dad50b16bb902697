/** What the last build made, and of what: a file in the cache that may be deleted at any time. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../cards/files.ts';
import type { Unit } from './units.ts';

/** Files of a unit by path from the site's root, each with its state; see `stateOf`. */
type Files = Record<string, string>;

const memory = z.strictObject({
  common: z.string(),
  /** Names of styles and scripts, which carry the print of what is in them. */
  assets: z.array(z.string()),
  units: z.record(
    z.string(),
    z.strictObject({ print: z.string(), files: z.record(z.string(), z.string()) }),
  ),
});
export type Memory = z.infer<typeof memory>;

/** `undefined` when there is none, or one that cannot be read. */
export function readMemory(file: string): Memory | undefined {
  try {
    return memory.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeMemory(file: string, remembered: Memory): Promise<void> {
  return writeWhole(file, Buffer.from(JSON.stringify(remembered)));
}

/** All files of a unit in a finished site. */
export function filesOf({ folders }: Unit, site: string): Files {
  return Object.fromEntries(
    folders
      .flatMap((folder) => filesBelow(site, folder))
      .map((path) => [path, stateOf(join(site, path))!]),
  );
}

/** Whether the files of a unit are still those that a build left in a site. */
export function untouched(files: Files, site: string): boolean {
  const all = Object.entries(files);
  return all.length > 0 && all.every(([path, state]) => stateOf(join(site, path)) === state);
}

/** The styles and scripts of a finished site. */
export function assetsIn(site: string): string[] {
  return readdirSync(join(site, '_assets'))
    .filter((name) => /\.(?:css|js)$/.test(name))
    .sort();
}

/** Size and the moment of the last change, in nanoseconds: who writes into a file changes it. */
function stateOf(file: string): string | undefined {
  const found = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? `${found.size}-${found.mtimeNs}` : undefined;
}

function filesBelow(site: string, folder: string): string[] {
  try {
    return readdirSync(join(site, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(site, path) : [path];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
