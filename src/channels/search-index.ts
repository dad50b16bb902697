/** Writes the search index of a finished site with Pagefind's Node API. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { aliasTokens } from '../domain/search-terms.ts';

/** Files of Pagefind's own search box, which this site does not use. */
const UNUSED = /(?:-ui\.|-highlight\.|-worker\.)/;

export interface SearchIndexOptions {
  /** Folder of the finished site; the index goes to `pagefind/` in it. */
  outDir: string;
  /** Ways in which people say what a page is about, by path: `/legal-aid/unpaid-wages/`. */
  aliases: ReadonlyMap<string, readonly string[]>;
}

/**
 * Indexes every page with `data-pagefind-body`.
 * @returns the number of words in the index
 * @throws when Pagefind reports an error
 */
export async function writeSearchIndex({ outDir, aliases }: SearchIndexOptions): Promise<number> {
  const logFolder = await mkdtemp(join(tmpdir(), 'search-'));
  const logfile = join(logFolder, 'log.txt');
  try {
    const { index, errors } = await pagefind.createIndex({ verbose: true, logfile });
    if (!index) throw new Error(`建立搜索索引失败：${errors.join('；')}`);
    for (const file of await pages(outDir)) {
      const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const html = await readFile(join(outDir, file), 'utf8');
      const content = withAliases(html, aliases.get(url) ?? []);
      const result = await index.addHTMLFile({ url, content });
      if (result.errors.length > 0) {
        throw new Error(`${url}不能编入搜索索引：${result.errors.join('；')}`);
      }
    }
    const outputPath = join(outDir, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) {
      throw new Error(`搜索索引写不进${outputPath}：${written.errors.join('；')}`);
    }
    for (const file of await readdir(outputPath)) {
      if (UNUSED.test(file)) await rm(join(outputPath, file));
    }
    return wordCount(await readFile(logfile, 'utf8'));
  } finally {
    await pagefind.close();
    await rm(logFolder, { recursive: true });
  }
}

async function pages(outDir: string): Promise<string[]> {
  const files = await readdir(outDir, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).sort();
}

/** Only the copy that is indexed knows the aliases; the page that readers get has no hidden words. */
function withAliases(html: string, aliases: readonly string[]): string {
  if (aliases.length === 0) return html;
  return html.replace(
    ' data-pagefind-body',
    ` data-pagefind-meta="aliases:${aliasTokens(aliases)}" data-pagefind-body`,
  );
}

function wordCount(log: string): number {
  return Math.max(0, ...[...log.matchAll(/Indexed (\d+) words/g)].map((match) => Number(match[1])));
}
