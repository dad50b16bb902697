import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { annexFacts } from '../channels/notice-pdf/annexes.ts';
import { writeDocuments } from '../channels/notice-pdf/index.ts';
import { papersOf } from '../channels/notice-pdf/papers.ts';
import { finishOffers } from '../components/document-file.ts';
import { siteContent } from './content.ts';
import { progress } from './report.ts';

/** Adds notices and sheets of figures as PDF files, and to their pages the links. */
export function noticePdf(): AstroIntegration {
  let root = '';
  return {
    name: 'notice-pdf',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        progress('正在做PDF文件…');
        const outDir = fileURLToPath(dir);
        const content = await siteContent(root);
        const { files, trouble } = await writeDocuments({ root, content, outDir });
        if (trouble !== undefined) progress(trouble);
        for (const { offeredOn } of papersOf(content)) {
          for (const path of offeredOn) {
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
