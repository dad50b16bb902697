/** Which columns have something to read: a union that has no stories shows no way to them. */
import { getCollection } from 'astro:content';
import { getStories } from './index.ts';
import { once } from './once.ts';

/** The paths of columns that are not empty: `/notices/`. */
export const filledColumns: () => Promise<ReadonlySet<string>> = once(async () => {
  const entries = await Promise.all([
    getCollection('legal-aid'),
    getCollection('support'),
    getCollection('service-points'),
    getCollection('notices'),
    getStories(),
  ]);
  const paths = ['/legal-aid/', '/support/', '/service-points/', '/notices/', '/stories/'];
  return new Set(paths.filter((_, at) => entries[at]!.length > 0));
});
