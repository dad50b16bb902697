/**
 * Notices in the form of an official document, and figures on one sheet, as PDF files: finished pages
 * in, files out.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openCache, type Cache } from '../../cards/cache.ts';
import { writeSummed } from '../../cards/files.ts';
import type { Content } from '../../source/types.ts';
import { CHROMIUM_FLAGS, findChromium } from '../chromium.ts';
import { fontStamp } from './fonts.ts';
import { keyOf, readPage, type Sheet } from './page-source.ts';
import { papersOf } from './papers.ts';
import { countPages } from './pdf-bytes.ts';
import { fontsFor, printSheet } from './print.ts';

export interface DocumentOptions {
  /** Folder of the project; the cache is kept here. */
  root: string;
  content: Content;
  /** Folder of the finished site. */
  outDir: string;
}

/** What readers are told of a file before they load it. */
export interface DocumentFile {
  bytes: number;
  pages: number;
}

export interface DocumentResult {
  /** Files in the site by path. */
  files: Map<string, DocumentFile>;
  /** Of these, printed in this run. */
  made: number;
  /** Why documents have no file, in Chinese; `undefined` when all have one. */
  trouble: string | undefined;
}

/** A document to be printed. */
export interface Job {
  sheet: Sheet;
  key: string;
  path: string;
}

/**
 * Makes the PDF of every paper. One whose page, style and fonts are unchanged comes from the cache, and no browser is started for it; a later browser does not make other bytes of it.
 */
export async function writeDocuments(options: DocumentOptions): Promise<DocumentResult> {
  const jobs = await jobsOf(options);
  const cache = openCache(options.root, 'documents');
  const missing = jobs.filter(({ key }) => cache.read(key) === undefined);
  const trouble = missing.length > 0 ? await print(missing, cache) : undefined;
  const files = new Map<string, DocumentFile>();
  const printed = openCache(options.root, 'documents');
  for (const { key, path } of jobs) {
    const pdf = printed.read(key);
    if (!pdf) continue;
    const to = join(options.outDir, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, pdf);
    files.set(path, { bytes: pdf.length, pages: countPages(pdf) });
  }
  await cache.prune(new Set(jobs.map(({ key }) => key)), Date.now());
  return { files, made: trouble === undefined ? missing.length : 0, trouble };
}

/** The documents of a site, each with the name of its file in the cache. */
export async function jobsOf({ content, outDir }: DocumentOptions): Promise<Job[]> {
  const stamp = stampOf();
  return Promise.all(
    papersOf(content).map(async ({ page, path, title, date }) => {
      const sheet = { ...(await readPage(outDir, page)), title, date };
      return { sheet, key: keyOf(sheet, stamp), path };
    }),
  );
}

/** What all documents have in common: fonts, and how we use them. */
function stampOf(): string {
  const hash = createHash('sha256').update(fontStamp());
  for (const name of readdirSync(import.meta.dirname).sort()) {
    hash.update(readFileSync(join(import.meta.dirname, name)));
  }
  return hash.digest('hex');
}

/** Prints into the cache; returns the reason in Chinese when no browser does it. */
async function print(jobs: readonly Job[], cache: Cache): Promise<string | undefined> {
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    return '这台电脑上没有 Chrome 或 Edge，这次不做PDF文件，网页上也不放下载链接。';
  }
  try {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    try {
      for (const { sheet, key } of jobs) {
        const pdf = await printSheet(browser, sheet, await fontsFor(sheet));
        await writeSummed(cache.stemOf(key), cache.extension, pdf);
      }
    } finally {
      await browser.close();
    }
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    return `浏览器没能做出PDF文件，网页上不放它的下载链接。浏览器在 ${executablePath}，原话是：${reason}`;
  }
  return undefined;
}
