import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatPeople } from '../checks/format.ts';
import { guard } from '../checks/safety.ts';
import { contentFolder } from '../source/folder.ts';

/**
 * Keeps content from running code, apart from the Markdown processor: every MDX file is looked at
 * before anything compiles it, in the build and in the preview alike.
 */
export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const content = resolve(root, contentFolder);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'content-gate',
                enforce: 'pre',
                async transform(_code: string, id: string) {
                  const file = id.split('?')[0]!;
                  const inside = relative(content, file);
                  if (inside.startsWith('..') || !file.endsWith('.mdx')) return;
                  const path = relative(root, file).replaceAll('\\', '/');
                  // The file as its author wrote it: under some ids Astro hands on code of its own.
                  const problems = guard(await readFile(file, 'utf8'), path);
                  if (problems.length > 0) throw new Error(formatPeople(problems));
                },
              },
            ],
          },
        });
      },
    },
  };
}
