/** Share images: content in, PNG files out. */
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CARD_FORMATS, cardPath, type CardFormat } from '../domain/addresses.ts';
import type { Content } from '../source/types.ts';
import { openCache } from './cache.ts';
import { compose } from './compose.ts';
import type { Card } from './drawing/draw.ts';
import { CardError, gather } from './errors.ts';
import { copyIfThere } from './files.ts';
import { charactersOf, subsetFonts } from './fonts/subset.ts';
import { keyOf, stampOf } from './key.ts';
import { drawAll } from './pool.ts';
import { SITE_FILE } from './subjects/base.ts';
import { collectSubjects } from './subjects/index.ts';
import type { Subject } from './subjects/types.ts';
import { themeOf } from './theme.ts';

export interface CardOptions {
  /** Folder of the project: pictures are read and the cache is kept here. */
  root: string;
  content: Content;
  /** Folder of the finished site; images go to `cards/` in it. */
  outDir: string;
  /** Start of `<collection>/<id>`, such as `stories/`; everything when absent. */
  only?: string | undefined;
  /** All formats when absent. */
  formats?: readonly CardFormat[] | undefined;
  /** Called after each image that had to be drawn. */
  onProgress?: ((progress: { done: number; total: number }) => void) | undefined;
}

export interface CardResult {
  /** Images in `outDir`. */
  images: number;
  /** Of these, drawn in this run. */
  rendered: number;
  /** Of these, taken from the cache. */
  cached: number;
  /** All images together. */
  bytes: number;
}

/** An image of this run. */
interface Image {
  card: Card;
  format: CardFormat;
  key: string;
  /** `stories/warm-bus/poster`. */
  name: string;
  /** Where it goes. */
  path: string;
}

/**
 * Makes the share images of all entries, or of some. An image whose text, design, fonts and tools
 * are unchanged is not drawn again.
 * @throws Error that names every fault, in Chinese, with file and field
 */
export async function renderCards(options: CardOptions): Promise<CardResult> {
  const { root, content, outDir, only = '', formats = FORMATS, onProgress } = options;
  const subjects = await collectSubjects(content, root);
  const wanted = subjects.filter(({ collection, id }) => `${collection}/${id}`.startsWith(only));
  const images = await composeAll(wanted, options, formats);

  const cache = openCache(root);
  const missing = images.filter(({ key }) => !cache.has(key));
  if (missing.length > 0) {
    const characters = charactersOf(missing.map(({ card }) => card.node));
    const fonts = await subsetFonts(characters, cache.fonts);
    // Format by format: cards of a format have their ground in common.
    missing.sort((a, b) => FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format));
    const jobs = missing.map(({ card, key, name }) => ({ card, name, file: cache.fileOf(key) }));
    let done = 0;
    const failures = await drawAll(jobs, { fonts, root }, () => {
      onProgress?.({ done: ++done, total: jobs.length });
    });
    if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join('\n'));
  }

  let bytes = 0;
  for (const { key, path } of images) {
    const to = join(outDir, path);
    mkdirSync(dirname(to), { recursive: true });
    if (!(await copyIfThere(cache.fileOf(key), to))) throw new Error(`分享图不见了：${path}`);
    bytes += statSync(to).size;
  }
  if (only === '' && formats.length === FORMATS.length) {
    await cache.prune(new Set(images.map(({ key }) => key)), Date.now());
  }
  const rendered = missing.length;
  return { images: images.length, rendered, cached: images.length - rendered, bytes };
}

const FORMATS = Object.keys(CARD_FORMATS) as CardFormat[];

/** All cards as data; the faults of all of them are told at once. */
async function composeAll(
  subjects: Subject[],
  { root, content }: CardOptions,
  formats: readonly CardFormat[],
): Promise<Image[]> {
  const theme = themeOf(content.site, SITE_FILE);
  const stamp = stampOf();
  const images: Image[] = [];
  const errors: CardError[] = [];
  for (const subject of subjects) {
    for (const format of formats) {
      try {
        const card = compose(subject, format, theme);
        const { collection, id } = subject;
        images.push({
          card,
          format,
          key: keyOf(card, stamp),
          name: `${collection}/${id}/${format}`,
          path: cardPath(collection, id, format),
        });
      } catch (error) {
        if (!(error instanceof CardError)) throw error;
        errors.push(error);
      }
    }
  }
  if (errors.length > 0) throw await gather(root, errors);
  return images;
}
