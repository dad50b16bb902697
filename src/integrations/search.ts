import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from '../channels/search-index.ts';
import type { KindOfPage } from '../channels/search/tokens.ts';
import { NEWS_KINDS } from '../components/search/kinds.ts';
import { pagePath } from '../domain/addresses.ts';
import { DOCUMENT, OFFICE, TOOL } from '../domain/search/intents.ts';
import { COLUMNS } from '../layouts/columns.ts';
import { siteContent } from './content.ts';
import { buildReport, progress } from './report.ts';

/** What is special about kinds of pages. */
const KINDS: Record<string, KindOfPage> = {
  [COLUMNS.answers.name]: { weight: 0.4, brief: true },
  [COLUMNS.tools.name]: { mark: TOOL, called: ['计算器'] },
  [COLUMNS.documents.name]: { mark: DOCUMENT, called: ['模板', '范本', '空白表'] },
  [COLUMNS['service-points'].name]: { mark: OFFICE },
  ...Object.fromEntries(NEWS_KINDS.map((kind) => [kind, { news: true }])),
};

/** Where the search page says which version of the index it goes with. */
const VERSION = 'data-index-version="-"';

/** Makes the search index from the finished pages. */
export function search(): AstroIntegration {
  let root = '';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, pages }) => {
        progress('正在建立搜索索引…');
        const outDir = fileURLToPath(dir);
        const content = await siteContent(root);
        const aliases = new Map(
          (['legal-aid', 'support'] as const).flatMap((collection) =>
            content[collection].map(
              ({ id, data }) => [pagePath(collection, id), data.aliases] as const,
            ),
          ),
        );
        const places = content.site.districts.map(({ name }) => name.replace(/[市区县]$/, ''));
        const index = await writeSearchIndex({
          outDir,
          aliases,
          places,
          kinds: KINDS,
          memory: join(root, '.cache', 'search', 'counted.json'),
        });
        await announce(join(outDir, 'search/index.html'), index.version);
        buildReport.pages = pages.length;
        buildReport.words = index.words;
      },
    },
  };
}

async function announce(file: string, version: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  if (!html.includes(VERSION)) throw new Error('搜索页里没有写索引版本的地方。');
  await writeFile(file, html.replace(VERSION, `data-index-version="${version}"`));
}
