import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { articleIds, writePack, type PackedArticle } from '../channels/wechat/pack.ts';
import { articlePackPath, articlePath } from '../domain/addresses.ts';
import { articleDataIn } from '../domain/article-page.ts';
import { contentFolder } from '../source/folder.ts';
import { readContent } from '../source/index.ts';
import { isKept } from './kept-plan.ts';

/** Packs the pictures of articles. Stands behind the share images and before the sizes are told. */
export function wechat(): AstroIntegration {
  let root = '';
  return {
    name: 'wechat',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const outDir = fileURLToPath(dir);
        for (const [collection, id] of articleIds(await readContent(root, contentFolder))) {
          if (isKept(articlePackPath(collection, id))) continue;
          const file = join(outDir, articlePath(collection, id), 'index.html');
          const data = articleDataIn(await readFile(file, 'utf8')) as PackedArticle;
          await writePack(collection, id, data, outDir);
        }
      },
    },
  };
}
