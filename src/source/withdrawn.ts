import { pagePath } from '../domain/addresses.ts';
import { readSources } from './read.ts';

/**
 * Paths of stories that were withdrawn; nothing may list them.
 * @param root folder of the project
 * @param contentDir from `root`, or absolute
 */
export async function withdrawnPaths(root: string, contentDir: string): Promise<Set<string>> {
  const sources = await readSources(root, contentDir);
  const withdrawn = sources.filter(
    ({ kind, raw }) =>
      kind === 'stories' && (raw as { status?: unknown } | undefined)?.status === 'withdrawn',
  );
  return new Set(withdrawn.map(({ id }) => pagePath('stories', id)));
}
