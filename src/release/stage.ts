/** Makes a release out of a finished site: the files, their list, and settings for the server. */
import { createHash } from 'node:crypto';
import { constants, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { siteFiles } from '../channels/offline/site-files.ts';
import { carriedFiles } from '../domain/release/carried.ts';
import { historyAfter, releaseId } from '../domain/release/history.ts';
import { allFiles, isCode, type FileState, type Manifest } from '../domain/release/manifest.ts';
import { compressBeside } from './compress.ts';

/** Parts of the folder of a release. Only the first is for readers. */
export const PARTS = {
  site: 'site',
  server: 'server',
  manifest: 'manifest.json',
  /** Files to take along from the release before, one path a line: for scripts of the plainest shell. */
  carried: 'carried.txt',
  /** Styles and scripts that pages of this release ask for, when another takes its place. */
  code: 'code.txt',
} as const;

export interface Staged {
  folder: string;
  manifest: Manifest;
}

export interface Order {
  /** Folder of the finished site. */
  site: string;
  /** Where the release is put together; emptied first. */
  folder: string;
  /** What is online now. */
  online: Manifest | undefined;
  withdrawn: readonly string[];
  /** How many earlier releases stay. */
  kept: number;
  time: Date;
  /** Folder of compressed copies; none are made without it. */
  memory?: string;
  /** Settings for servers by file name. */
  settings?: (files: ReadonlyMap<string, string>) => Record<string, string>;
}

/** Files that work on at once: enough for the threads that compress, few enough for the memory. */
const AT_ONCE = 8;

export async function stage(order: Order): Promise<Staged> {
  const { folder, online, kept } = order;
  await rm(folder, { recursive: true, force: true });
  const paths = await siteFiles(order.site);
  const files: Record<string, FileState> = {};
  const pages = new Map<string, string>();
  await pLimit(AT_ONCE).map(paths, async (path) => {
    const data = await take(order, path);
    files[path] = { sha256: sumOf(data), bytes: data.length };
    if (order.settings && path.endsWith('.html')) pages.set(path, data.toString('utf8'));
  });
  const sorted = Object.fromEntries(paths.map((path) => [path, files[path]!]));
  const withdrawn = [...order.withdrawn].sort();
  const manifest: Manifest = {
    id: releaseId(order.time, sumOf(JSON.stringify(sorted))),
    history: historyAfter(online, kept),
    withdrawn,
    files: sorted,
    carried: carriedFiles(online, { files: sorted, withdrawn }, kept),
  };
  await writeSettings(folder, order.settings?.(pages) ?? {});
  const put = (part: string, text: string) => writeFile(join(folder, part), text);
  await put(PARTS.manifest, `${JSON.stringify(manifest, null, 1)}\n`);
  await put(PARTS.carried, lines(Object.keys(manifest.carried)));
  await put(PARTS.code, lines(allFiles(manifest).filter(isCode)));
  return { folder, manifest };
}

/** Copies a file and its compressed forms. A clone where the file system has them: it takes no room. */
async function take({ site, folder, memory }: Order, path: string): Promise<Buffer> {
  const to = join(folder, PARTS.site, path);
  await mkdir(dirname(to), { recursive: true });
  await copyFile(join(site, path), to, constants.COPYFILE_FICLONE);
  const data = await readFile(to);
  if (memory !== undefined) await compressBeside(to, data, memory);
  return data;
}

/** A list as other programs read it: one path a line. */
export function lines(paths: readonly string[]): string {
  return paths.map((path) => `${path}\n`).join('');
}

async function writeSettings(folder: string, settings: Record<string, string>): Promise<void> {
  await mkdir(join(folder, PARTS.server), { recursive: true });
  for (const [name, text] of Object.entries(settings)) {
    await writeFile(join(folder, PARTS.server, name), text);
  }
}

function sumOf(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}
