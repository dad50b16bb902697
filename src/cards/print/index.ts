/** Posters and stickers on paper: content in, PDF files out. */

import { join } from 'node:path';
import { PAPERS, paperPath, type Paper } from '../../domain/addresses.ts';
import type { Content } from '../../source/types.ts';
import { openCache, type Cache } from '../cache.ts';
import { CardError, gather } from '../errors.ts';
import { writeSummed } from '../files.ts';
import { SITE_FILE } from '../subjects/base.ts';
import { collectSubjects } from '../subjects/index.ts';
import type { Subject } from '../subjects/types.ts';
import { themeOf } from '../theme.ts';
import { printFonts } from './fonts.ts';
import { paperKey, paperStamp } from './key.ts';
import { toPdf } from './pdf.ts';
import { A3_SCALE, type Sheet } from './sheet.ts';
import { sheetsOf } from './sheets.ts';

export interface PaperOptions {
  /** Folder of the project; the cache is kept here. */
  root: string;
  content: Content;
  /** Folder of the finished site; sheets go to `cards/` in it. */
  outDir: string;
}

export interface PaperResult {
  /** PDF files in `outDir`. */
  files: number;
  /** Of these, made in this run. */
  made: number;
}

/** A file of this run. */
interface Print {
  sheet: Sheet;
  scale: number;
  key: string;
  path: string;
}

/**
 * Makes the posters and stickers of all entries that have them. A sheet whose text, design, fonts
 * and tools are unchanged is taken from the cache.
 * @throws Error that names every fault, in Chinese, with file and field
 */
export async function renderPapers({ root, content, outDir }: PaperOptions): Promise<PaperResult> {
  const prints = await printsOf(content, root);
  const cache = openCache(root, 'paper');
  const place = (all: Print[], from: Cache) =>
    all.filter(({ key, path }) => from.place(key, join(outDir, path)) === undefined);
  const missing = place(prints, cache);
  if (missing.length > 0) {
    const fonts = await printFonts(
      missing.map(({ sheet }) => sheet),
      cache.fonts,
    );
    for (const { sheet, scale, key } of missing) {
      await writeSummed(cache.stemOf(key), cache.extension, await toPdf(sheet, fonts, scale));
    }
    const [lost] = place(missing, openCache(root, 'paper'));
    if (lost) throw new Error(`海报不见了：${lost.path}`);
  }
  await cache.prune(new Set(prints.map(({ key }) => key)), Date.now());
  return { files: prints.length, made: missing.length };
}

/** All sheets as data; the faults of all of them are told at once. */
async function printsOf(content: Content, root: string): Promise<Print[]> {
  const theme = themeOf(content.site, SITE_FILE);
  const stamp = paperStamp();
  const errors: CardError[] = [];
  const prints: Print[] = [];
  for (const subject of await collectSubjects(content, root)) {
    const papers: readonly Paper[] = PAPERS[subject.collection];
    if (papers.length === 0) continue;
    try {
      const sheets = sheetsOf(subject, content, theme);
      prints.push(...papers.map((paper) => printOf(subject, paper, sheets[paper](), stamp)));
    } catch (error) {
      if (!(error instanceof CardError)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0) throw await gather(root, errors);
  return prints;
}

function printOf({ collection, id }: Subject, paper: Paper, sheet: Sheet, stamp: string): Print {
  const scale = paper === 'poster-a3' ? A3_SCALE : 1;
  return {
    sheet,
    scale,
    key: paperKey(sheet, scale, stamp),
    path: paperPath(collection, id, paper),
  };
}
