/** Share images: content in, PNG files out. */
import { join } from 'node:path';
import type { CardFormat } from '../domain/addresses.ts';
import type { Content } from '../source/types.ts';
import { openCache, type Cache } from './cache.ts';
import type { Job } from './drawing/job.ts';
import { charactersOf, subsetFonts } from './fonts/subset.ts';
import { FORMATS, imagesOf, type Image } from './images.ts';
import { drawAll } from './pool.ts';
import { collectSubjects } from './subjects/index.ts';

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
  /** Whether the picture at a path of the site is in its place already. */
  isThere?: ((path: string) => boolean) | undefined;
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

/**
 * Makes the share images of all entries, or of some. An image whose text, design, fonts and tools
 * are unchanged is not drawn again.
 * @throws Error that names every fault, in Chinese, with file and field
 */
export async function renderCards(options: CardOptions): Promise<CardResult> {
  const { root, content, outDir, only = '', formats = FORMATS, isThere } = options;
  const subjects = await collectSubjects(content, root);
  const wanted = subjects.filter(({ collection, id }) => `${collection}/${id}`.startsWith(only));
  const all = await imagesOf(wanted, options, only === '');
  const images = all.filter(({ format }) => formats.includes(format));

  let bytes = 0;
  const place = (some: Image[], cache: Cache) =>
    some.filter(({ key, path }) => {
      if (isThere?.(path)) return false;
      const size = cache.place(key, join(outDir, path));
      bytes += size ?? 0;
      return size === undefined;
    });
  const cache = openCache(root);
  const missing = place(images, cache);
  if (missing.length > 0) {
    await drawMissing(missing, cache, options);
    const [lost] = place(missing, openCache(root));
    if (lost) throw new Error(`分享图不见了：${lost.path}`);
  }
  if (only === '' && formats.length === FORMATS.length) {
    await cache.prune(new Set(images.map(({ key }) => key)), Date.now());
  }
  const rendered = missing.length;
  return { images: images.length, rendered, cached: images.length - rendered, bytes };
}

async function drawMissing(
  missing: Image[],
  cache: Cache,
  { root, onProgress }: CardOptions,
): Promise<void> {
  // Format by format: cards of a format have their ground in common.
  const sorted = missing.toSorted((a, b) => FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format));
  const jobs = sorted.map(({ card, key, subject, format }): Job => {
    const name = `${subject.collection}/${subject.id}/${format}`;
    return { card: card(), name, stem: cache.stemOf(key) };
  });
  const fonts = await subsetFonts(charactersOf(jobs.map(({ card }) => card.node)), cache.fonts);
  let done = 0;
  const failures = await drawAll(jobs, { fonts, root }, () => {
    onProgress?.({ done: ++done, total: jobs.length });
  });
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join('\n'));
}
