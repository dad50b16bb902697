import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from '../channels/search-index.ts';
import { pagePath } from '../domain/addresses.ts';
import { contentFolder } from '../source/folder.ts';
import { readContent } from '../source/index.ts';
import { buildReport, progress } from './report.ts';

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
        const content = await readContent(root, contentFolder);
        const aliases = new Map(
          (['legal-aid', 'support'] as const).flatMap((collection) =>
            content[collection].map(
              ({ id, data }) => [pagePath(collection, id), data.aliases] as const,
            ),
          ),
        );
        buildReport.pages = pages.length;
        buildReport.words = await writeSearchIndex({ outDir: fileURLToPath(dir), aliases });
      },
    },
  };
}
