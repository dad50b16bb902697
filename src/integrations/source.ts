import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The room that reads the content. */
const ROOM = fileURLToPath(new URL('../source/', import.meta.url));

/**
 * Leaves the room that reads the content out of the bundle that makes the pages: they get what the
 * checks have read and parsed already, not a second copy.
 */
export function source(): AstroIntegration {
  return {
    name: 'source',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [leaveOut] } });
      },
    },
  };
}

const leaveOut = {
  name: 'source',
  enforce: 'pre' as const,
  apply: 'build' as const,
  applyToEnvironment: ({ name }: { name: string }) => name !== 'client',
  resolveId(id: string, importer: string | undefined) {
    if (importer === undefined || !id.startsWith('.') || !id.endsWith('.ts')) return undefined;
    const file = resolve(importer, '..', id);
    return isInside(file) ? { id: pathToFileURL(file).href, external: true as const } : undefined;
  },
};

function isInside(file: string): boolean {
  return !relative(ROOM, file).startsWith('..');
}
