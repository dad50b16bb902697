/** What the site should hold, counted from the files in `content/` and from nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../scripts/lib/folders.ts';

const CONTENT = join(ROOT, 'content');

/** The ids of a collection. */
type Collection = 'notices' | 'stories' | 'legal-aid' | 'support' | 'service-points';

export const entries: Record<Collection, string[]> = {
  notices: articles('notices'),
  stories: articles('stories'),
  'legal-aid': articles('legal-aid'),
  support: articles('support'),
  'service-points': readdirSync(join(CONTENT, 'service-points')).flatMap((file) => {
    const { points } = JSON.parse(readFileSync(join(CONTENT, 'service-points', file), 'utf8')) as {
      points: { id: string }[];
    };
    return points.map(({ id }) => id);
  }),
};

/** Every entry with a page and share images: `['notices', '2020-60']`. */
export const allEntries: [Collection, string][] = Object.entries(entries).flatMap(
  ([collection, ids]) => ids.map((id): [Collection, string] => [collection as Collection, id]),
);

/** An article is `<id>.mdx`, or `<id>/index.mdx` beside its pictures. */
function articles(folder: string): string[] {
  return readdirSync(join(CONTENT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.mdx'))
    .map((entry) => basename(entry.name, '.mdx'));
}
