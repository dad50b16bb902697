/** The offline package: what phones keep of a finished site, and the worker that keeps it. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addressOfFile } from '../../domain/addresses.ts';
import { listPath } from '../../domain/offline.ts';
import { assetsOf } from './assets.ts';
import { rankOf } from './kept-pages.ts';
import { HASH_LENGTH, type OfflineFile, type Release } from './release.ts';
import { type Bundle, bundlesIn, finds } from './search-bundles.ts';
import { siteFiles } from './site-files.ts';

/** The name in the worker that stands for the release. */
const PLACE = '__OFFLINE_RELEASE__';

export interface OfflinePackage {
  files: number;
  /** Bytes of all files, compressed as on the way to the phone and in its store. */
  bytes: number;
}

/**
 * Writes the list of kept files into the finished site and tells the worker of it. The same site
 * gives the same bytes.
 *
 * @param outDir folder of the site
 * @param worker path of the worker's file in it
 * @param folders starts of paths, besides those of search indexes, whose files never change
 */
export async function writeOfflinePackage(
  outDir: string,
  worker: string,
  folders: readonly string[],
): Promise<OfflinePackage> {
  const read = (file: string) => readFile(join(outDir, file));
  const all = (await siteFiles(outDir)).filter((file) => file !== `/${worker}`);
  const indexes = [];
  for (const bundle of bundlesIn(all)) if (await finds(bundle, isKept, read)) indexes.push(bundle);
  const kept = await keptFiles(all, read, indexes);

  const list: OfflineFile[] = [];
  let bytes = 0;
  for (const file of kept) {
    const content = await read(file);
    bytes += Math.min(content.length, gzipSync(content).length);
    list.push([encodeURI(addressOfFile(file)), hashOf(content)]);
  }
  const json = JSON.stringify(list);
  const storedFirst = [...folders, ...indexes.map(({ folder }) => folder)];
  const release: Release = { id: hashOf(json), storedFirst };
  await write(join(outDir, listPath(release.id)), json);
  await announce(join(outDir, worker), release);
  return { files: kept.length, bytes };
}

/** Styles and scripts first: without them no page that follows is whole. */
async function keptFiles(
  all: readonly string[],
  read: (file: string) => Promise<Buffer>,
  indexes: readonly Bundle[],
): Promise<string[]> {
  const pages = all
    .map((file) => ({ file, rank: rankOf(addressOfFile(file)) ?? Infinity }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ file }) => file);
  const text = async (file: string) => (await read(file)).toString('utf8');
  const assets = await assetsOf(await Promise.all(pages.map(text)), all, text);
  return [...new Set([...assets, ...pages, ...indexes.flatMap(({ files }) => files)])];
}

function isKept(path: string): boolean {
  return rankOf(path) !== undefined;
}

async function announce(worker: string, release: Release): Promise<void> {
  const code = await readFile(worker, 'utf8');
  await writeFile(worker, code.replaceAll(PLACE, JSON.stringify(release)));
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}
