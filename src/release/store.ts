/** Releases kept on this computer, to go back to where the target keeps none itself. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../domain/release/manifest.ts';
import { PARTS } from './stage.ts';

export interface ReleaseStore {
  folderOf(id: string): string;
  /** The first of some releases that is here and as it was. */
  firstOf(ids: readonly string[]): Promise<Manifest | undefined>;
  /** Deletes all others. */
  keepOnly(ids: readonly string[]): Promise<void>;
}

/** @param folder may be deleted at any time */
export function openStore(folder: string): ReleaseStore {
  const folderOf = (id: string) => join(folder, id);
  return {
    folderOf,
    async firstOf(ids) {
      for (const id of ids) {
        const manifest = await readWhole(folderOf(id));
        if (manifest) return manifest;
      }
      return undefined;
    },
    async keepOnly(ids) {
      await mkdir(folder, { recursive: true });
      for (const name of await readdir(folder)) {
        if (!ids.includes(name)) await rm(folderOf(name), { recursive: true, force: true });
      }
    },
  };
}

/** The manifest of a folder in which every file is as the manifest says. */
async function readWhole(folder: string): Promise<Manifest | undefined> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(folder, PARTS.manifest), 'utf8'));
    for (const [path, { sha256 }] of Object.entries(manifest.files)) {
      const data = await readFile(join(folder, PARTS.site, path));
      if (createHash('sha256').update(data).digest('hex') !== sha256) return undefined;
    }
    return manifest;
  } catch {
    return undefined;
  }
}
