/** The addresses that the site will have. */
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import {
  answersMapPath,
  answersPath,
  CARD_COLLECTIONS,
  documentPath,
  FIGURES_PATH,
  MEMBERS_PATH,
  pagePath,
  sharePath,
  TOOL_SLUGS,
  toolPath,
} from '../domain/addresses.ts';
import type { Context } from './context.ts';
import { listAt, textAt } from './raw.ts';

const PAGES = join(import.meta.dirname, '../pages');

/** Every page, with a slash at the end, and every file that is served as it is. */
export function addresses({ root, files, ids }: Context): Set<string> {
  const reported = files
    .filter(({ kind }) => kind === 'reports')
    .map(({ id }) => id.split('/')[0]!);
  const entries = CARD_COLLECTIONS.flatMap((collection) =>
    [...(collection === 'reports' ? new Set(reported) : ids[collection].keys())].flatMap((id) => [
      pagePath(collection, id),
      sharePath(collection, id),
    ]),
  );
  const answers = files
    .filter(({ kind }) => kind === 'answers')
    .flatMap(({ id, raw }) => {
      const nodes = [...listAt(raw, ['questions']), ...listAt(raw, ['outcomes'])]
        .map((node) => textAt(node, ['id']))
        // The first question stands on the page of its graph.
        .filter((node) => node !== undefined && node !== textAt(raw, ['start']));
      return [answersPath(id), answersMapPath(id), ...nodes.map((node) => answersPath(id, node))];
    });
  const documents = [...ids.documents.keys()].map((slug) => documentPath(slug));
  const site = files.find(({ kind }) => kind === 'site')?.raw;
  const tools = TOOL_SLUGS.map((slug) => toolPath({ slug }));
  return new Set([
    ...(reported.length > 0 ? [FIGURES_PATH] : []),
    ...fixedPages(),
    ...filesBelow(join(root, 'public')),
    ...entries,
    ...answers,
    ...documents,
    ...tools,
    ...(listAt(site, ['members']).length > 0 ? [MEMBERS_PATH] : []),
  ]);
}

/** Pages that are there whatever the content is, read from their sources. */
function fixedPages(): string[] {
  return (
    filesBelow(PAGES)
      // The first page of a list has the address of the list.
      .map((file) => file.replace(/\[\.\.\.page\](?=\.astro$)/, 'index'))
      .filter((file) => !file.includes('['))
      .map((file) =>
        file.endsWith('.astro')
          ? file.replace(/(?:index)?\.astro$/, '').replace(/(?<!\/)$/, '/')
          : file.replace(/\.ts$/, ''),
      )
  );
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const inside = join(parentPath, name).slice(folder.length).replaceAll('\\', '/');
      return posix.join('/', inside);
    });
}
