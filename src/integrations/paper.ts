import { readdir, readFile, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderPapers } from '../cards/print/index.ts';
import { fillFileSizes } from '../components/share/file-sizes.ts';
import { siteContent } from './content.ts';
import { isKept } from './kept-plan.ts';
import { progress } from './report.ts';

/** Adds to the finished share images what is made from them: sheets to print, sizes. */
export function paper(): AstroIntegration {
  let root = '';
  return {
    name: 'paper',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        progress('正在做打印用的海报…');
        const outDir = fileURLToPath(dir);
        const content = await siteContent(root);
        await renderPapers({ root, content, outDir });
        await fillSizes(join(outDir, 'share'), outDir);
      },
    },
  };
}

/** The share desk tells the sizes of files that did not exist when its pages were made. */
async function fillSizes(folder: string, outDir: string): Promise<void> {
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.html') || isKept(join('share', name))) continue;
    const file = join(folder, name);
    const html = await readFile(file, 'utf8');
    const filled = fillFileSizes(html, (path) => statSync(join(outDir, path)).size);
    if (filled !== html) await writeFile(file, filled);
  }
}
