import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { annexFacts } from '../channels/notice-pdf/annexes.ts';
import { writeDocuments } from '../channels/notice-pdf/index.ts';
import { finishOffers } from '../components/document-file.ts';
import { pagePath, sharePath } from '../domain/addresses.ts';
import { contentFolder } from '../source/folder.ts';
import { readContent } from '../source/index.ts';
import { progress } from './report.ts';

/** Adds every notice as a PDF file, and to its pages the links. */
export function noticePdf(): AstroIntegration {
  let root = '';
  return {
    name: 'notice-pdf',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        progress('正在做通知的PDF文件…');
        const outDir = fileURLToPath(dir);
        const content = await readContent(root, contentFolder);
        const { files, trouble } = await writeDocuments({ root, content, outDir });
        if (trouble !== undefined) progress(trouble);
        for (const { id } of content.notices) {
          for (const path of [pagePath('notices', id), sharePath('notices', id)]) {
            const file = join(outDir, path, 'index.html');
            const html = await readFile(file, 'utf8');
            await writeFile(
              file,
              finishOffers(html, (offered) => files.get(offered) ?? annexFacts(outDir, offered)),
            );
          }
        }
      },
    },
  };
}
