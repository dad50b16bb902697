import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses that only lead elsewhere; nothing may list them. */
export function movedPaths(contentDir: string): Set<string> {
  const file = join(contentDir, 'moved.json');
  if (!existsSync(file)) return new Set();
  // A broken file has stopped the build before.
  const { moved } = JSON.parse(readFileSync(file, 'utf8')) as { moved: { from: string }[] };
  return new Set(moved.map(({ from }) => from));
}
