import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeGuideBook } from '../channels/offline/book/book.ts';
import { writeOfflinePackage } from '../channels/offline/package.ts';
import type { Site } from '../schemas/site.ts';
import { printCss } from '../authoring/print.ts';
import { themeCss } from '../styles/theme.ts';
import { progress } from './report.ts';

/** At the root, or it could not answer for the whole site. */
const WORKER = 'sw.js';
const SOURCE = fileURLToPath(new URL('../channels/offline/worker/worker.ts', import.meta.url));

/** Makes the site work without a network. Stands after everything that writes into the site. */
export function offline(site: Site): AstroIntegration {
  let assets = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        assets = config.build.assets;
        updateConfig({ vite: { plugins: [emitWorker] } });
      },
      'astro:build:done': async ({ dir }) => {
        progress('正在准备离线包…');
        const outDir = fileURLToPath(dir);
        const book = await writeGuideBook(outDir, site, themeCss(site.colours) + printCss());
        progress(`欠薪维权手册：${megabytes(book)}。`);
        const { files, bytes } = await writeOfflinePackage(outDir, WORKER, [`/${assets}/`]);
        progress(`离线包：${files}个文件，压缩后共${megabytes(bytes)}。`);
      },
    },
  };
}

/** Bundles the worker in one file, under a name that never changes. */
const emitWorker = {
  name: 'offline-worker',
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): string }) {
    this.emitFile({ type: 'chunk', id: SOURCE, fileName: WORKER });
  },
};

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
