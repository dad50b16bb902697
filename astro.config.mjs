// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { markdownOptions } from './src/authoring/markdown.ts';
import { cards } from './src/integrations/cards.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { kept } from './src/integrations/kept.ts';
import { noticePdf } from './src/integrations/notice-pdf.ts';
import { offline } from './src/integrations/offline.ts';
import { paper } from './src/integrations/paper.ts';
import { photos } from './src/integrations/photos.ts';
import { reading } from './src/integrations/reading.ts';
import { search } from './src/integrations/search.ts';
import { templates } from './src/integrations/templates.ts';
import { source } from './src/integrations/source.ts';
import { theme } from './src/integrations/theme.ts';
import { contentFolder } from './src/source/folder.ts';
import { movedPaths } from './src/source/moved.ts';
import { withdrawnPaths } from './src/source/withdrawn.ts';

/** @type {import('./src/schemas/site.ts').Site} */
const site = JSON.parse(readFileSync(`${contentFolder}/site.json`, 'utf8'));

const unlisted = new Set([
  ...(await withdrawnPaths(import.meta.dirname, contentFolder)),
  ...movedPaths(contentFolder),
]);

/** Readers should find a page by search engines, too. */
const isListed = (/** @type {string} */ path) =>
  !/^\/(?:share|offline|\d{4})\//.test(path) && !unlisted.has(path);

/** Changes with every change of a schema. */
function schemasPrint() {
  const folder = new URL('src/schemas/', import.meta.url);
  const print = createHash('sha256');
  for (const name of readdirSync(folder).sort()) print.update(readFileSync(new URL(name, folder)));
  return print.digest('hex').slice(0, 8);
}

/** Bytes of texts that are loaded together. */
const LARGEST_BUNDLE = 2_000_000;

export default defineConfig({
  site: site.origin.url,
  // Built aside; scripts/build.ts puts it in the place of dist/ when everything has succeeded.
  outDir: '.cache/site',
  // Astro remembers files as the schemas once read them, by their place in the content folder: each
  // folder, and each state of the schemas, has its own memory.
  cacheDir: `.cache/astro/${contentFolder.replaceAll(/[^\w-]/g, '_')}-${schemasPrint()}`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Some pages at once: one is being written while the next is made.
  build: { assets: '_assets', inlineStylesheets: 'never', concurrency: 4 },
  markdown: { syntaxHighlight: false, processor: unified(markdownOptions) },
  // Every script is a file of its own: the CSP in src/layouts/csp.ts allows nothing inline.
  vite: {
    build: { assetsInlineLimit: 0 },
    // Every page names scripts and styles, and its weight is counted: the name is no more than the
    // hash.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_assets/[hash].js' } } } },
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              assetFileNames: '_assets/[hash][extname]',
              // A file of a bundle for every text would take longer to load than the text to render.
              codeSplitting: {
                groups: [{ name: 'texts', test: /\.mdx(?:\?|$)/, maxSize: LARGEST_BUNDLE }],
              },
            },
          },
        },
      },
    },
    logLevel: 'error',
  },
  integrations: [
    contentGate(),
    kept(),
    source(),
    theme(site),
    mdx(),
    sitemap({ filter: (page) => isListed(new URL(page).pathname) }),
    photos(),
    cards(),
    noticePdf(),
    paper(),
    templates(),
    search(),
    reading(),
    offline(site),
  ],
});
