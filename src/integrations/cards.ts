import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderCards } from '../cards/index.ts';
import { siteContent } from './content.ts';
import { isKept } from './kept-plan.ts';
import { buildReport, progress } from './report.ts';

/** Draws the share images into the finished site. */
export function cards(): AstroIntegration {
  let root = '';
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        progress('正在画分享图…');
        const result = await renderCards({
          root,
          content: await siteContent(root),
          outDir: fileURLToPath(dir),
          isThere: isKept,
          onProgress: ({ done, total }) => progress(`正在画分享图：${done}/${total}`),
        });
        buildReport.images = result.images;
        buildReport.rendered = result.rendered;
      },
    },
  };
}
