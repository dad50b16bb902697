/** Writes the search of a finished site: an index of help, an index of news, their dictionaries. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import * as pagefind from 'pagefind';
import { openDictionary, type DictionaryFile } from '../domain/search/dictionary.ts';
import { writeBundle } from './search/bundle.ts';
import { dictionaryFile } from './search/dictionary-file.ts';
import { openCounted } from './search/counted-before.ts';
import { countPage, type Counted } from './search/counts.ts';
import { mayBeFound, pageText } from './search/page-text.ts';
import { readingData } from './search/reading-data.ts';
import { indexedPages, type KindOfPage } from './search/tokens.ts';

export interface SearchIndexOptions {
  /** Folder of the finished site; the index goes to `pagefind/` in it, the news to a folder there. */
  outDir: string;
  /** Ways in which people say what a page is about, by path: `/legal-aid/unpaid-wages/`. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** Names of places, without 市, 区, 县. */
  places: readonly string[];
  /** What is special, by kind of page as readers see it: 服务点. */
  kinds: Readonly<Record<string, KindOfPage>>;
  /** File that remembers what was counted, for the next time. */
  memory?: string;
}

export interface SearchIndex {
  /** Different words in the index. */
  words: number;
  /** Changes whenever the index does. */
  version: string;
}

/** Systems let a program keep only some hundreds of files open, and pages are read whole. */
const PAGES_AT_ONCE = 64;

/**
 * Indexes every page with `data-pagefind-body`.
 * @throws when Pagefind reports an error
 */
export async function writeSearchIndex(options: SearchIndexOptions): Promise<SearchIndex> {
  const { outDir, places, kinds } = options;
  const pages = await readPages(options);
  const isNews = ({ page: { kind } }: Counted) => kinds[kind]?.news ?? false;
  // A union that has only news: Pagefind opens no empty index, so they take the first place.
  const onlyNews = pages.every(isNews);
  const help = onlyNews ? pages : pages.filter((page) => !isNews(page));
  const news = onlyNews ? [] : pages.filter(isNews);
  const folder = join(outDir, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  const version = createHash('sha256');
  let words = 0;
  try {
    const indexed = { help: indexedPages(help, kinds), news: indexedPages(news, kinds) };
    const all = [...indexed.help, ...indexed.news];
    for (const [letter, target, some] of [
      ['h', folder, indexed.help],
      ['n', join(folder, 'news'), indexed.news],
    ] as const) {
      const isFirst = some === indexed.help;
      const dictionary = {
        ...dictionaryFile(letter, some),
        ...(isFirst && { reading: readingData(all, places) }),
      };
      await mkdir(target, { recursive: true });
      await writeBundle(target, { pages: some, dictionary, engine: isFirst });
      const text = JSON.stringify(dictionary);
      await writeFile(join(target, 'words.json'), text);
      version.update(text).update(await readFile(join(target, 'pagefind-entry.json')));
      words += dictionarySize(dictionary);
    }
  } finally {
    await pagefind.close();
  }
  return { words, version: version.digest('hex').slice(0, 8) };
}

function dictionarySize(dictionary: DictionaryFile): number {
  return openDictionary(dictionary).codes.size;
}

async function readPages({
  outDir,
  aliases,
  kinds,
  memory,
}: SearchIndexOptions): Promise<Counted[]> {
  const before = openCounted(memory, kinds);
  const files = (await readdir(outDir, { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  const pages = await pLimit(PAGES_AT_ONCE).map(files.sort(), async (file) => {
    const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    const html = await readFile(join(outDir, file), 'utf8');
    if (!mayBeFound(html)) return undefined;
    const called = aliases.get(url) ?? [];
    return before.of(JSON.stringify([url, called, html]), () => {
      const page = pageText(url, html, called);
      return countPage(page, kinds[page.kind]);
    });
  });
  await before.keep();
  return pages.filter((page) => page !== undefined);
}
