/** Writes one bundle of Pagefind: an index of numbered words and a small record for each page. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import type { DictionaryFile } from '../../domain/search/dictionary.ts';
import { openDictionary } from '../../domain/search/dictionary.ts';
import type { PageText } from './page-text.ts';
import type { IndexedPage } from './tokens.ts';

/** What Pagefind writes for its own search box, for words of other languages, or in a worker. */
const UNUSED = /-ui\.|-highlight\.|-worker\./;
/** Needed once, by the first bundle. */
const ENGINE = /^(?:pagefind\.js|wasm\..*)$/;
/** Marks Pagefind's own compressed files. */
const SIGNATURE = 'pagefind_dcd';

export interface Bundle {
  pages: readonly IndexedPage[];
  dictionary: DictionaryFile;
  /** Whether Pagefind itself goes along. */
  engine: boolean;
}

/**
 * Writes a bundle into a folder.
 * @throws when Pagefind reports an error
 */
export async function writeBundle(folder: string, bundle: Bundle): Promise<void> {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(`建立搜索索引失败：${errors.join('；')}`);
  const { codes } = openDictionary(bundle.dictionary);
  const records = new Map(bundle.pages.map((indexed) => [address(indexed.page), indexed]));
  for (const [url, indexed] of records) {
    const added = await index.addHTMLFile({ url, content: numbersOf(indexed, codes) });
    if (added.errors.length > 0) {
      throw new Error(`${url}不能编入搜索索引：${added.errors.join('；')}`);
    }
  }
  const { files, errors: unwritten } = await index.getFiles();
  if (unwritten.length > 0) throw new Error(`搜索索引写不出来：${unwritten.join('；')}`);
  for (const { path, content } of files) {
    if (UNUSED.test(path) || (!bundle.engine && ENGINE.test(path))) continue;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, await finished(path, content, records));
  }
  await index.deleteIndex();
}

async function finished(
  path: string,
  content: Uint8Array,
  records: ReadonlyMap<string, IndexedPage>,
): Promise<Uint8Array | string> {
  if (path.startsWith('fragment/')) return shown(content, records);
  if (path === 'pagefind.js') {
    const { code } = await transform(Buffer.from(content).toString('utf8'), { minify: true });
    return code;
  }
  return content;
}

/**
 * Pagefind names a record by its contents, address included: with a print of what is shown in it,
 * the name changes when that does.
 */
function address({ url, title, kind, summary }: PageText): string {
  const print = createHash('sha256').update(JSON.stringify([title, kind, summary]));
  return `${url}#${print.digest('hex').slice(0, 8)}`;
}

/** The page as Pagefind gets it: numbers for words, those of one weight together. */
function numbersOf({ weights }: IndexedPage, codes: ReadonlyMap<string, string>): string {
  const byWeight = Map.groupBy(weights.keys(), (token) => weights.get(token)!.toFixed(2));
  const body = [...byWeight].map(([weight, tokens]) => {
    const numbers = tokens.map((token) => codes.get(token)!);
    return `<p data-pagefind-weight="${weight}">${numbers.join(' ')}</p>`;
  });
  // zxx: no language, so that Pagefind looks for no words in the numbers.
  return `<html lang="zxx"><body>${body.join('')}</body></html>`;
}

/**
 * The record that results are shown from. Pagefind would index a title or a summary as words and
 * keep the numbers here, where nobody reads them; so they change places.
 */
function shown(fragment: Uint8Array, records: ReadonlyMap<string, IndexedPage>): Uint8Array {
  const text = gunzipSync(fragment).toString('utf8').slice(SIGNATURE.length);
  const data = JSON.parse(text) as { url: string };
  const { url, title, kind, summary } = records.get(data.url)!.page;
  const record = { ...data, url, content: '', meta: { title, kind, summary } };
  return gzipSync(SIGNATURE + JSON.stringify(record), { level: 9 });
}
