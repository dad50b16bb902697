/** What the feeds carry: notices, stories, guides and support pages, newest first. */
import { pagePath, type CardCollection } from '../domain/addresses.ts';
import { titleWithStanding } from '../domain/notice-standing.ts';
import {
  getGuides,
  getNotices,
  getStories,
  getSupport,
  type NoticeEntry,
} from '../queries/index.ts';
import { COLLECTION_NAMES } from '../schemas/vocabulary.ts';

export interface FeedItem {
  path: string;
  title: string;
  description: string;
  published: string;
  column: string;
}

/** A notice that says in its title when it does not hold any more. */
function withStanding(notice: NoticeEntry): NoticeEntry {
  const { data } = notice;
  return { ...notice, data: { ...data, title: titleWithStanding(data.title, data) } };
}

/** The newest `limit` items of all columns. */
export async function feedItems(limit = 50): Promise<FeedItem[]> {
  const groups: [CardCollection, Awaited<ReturnType<typeof getNotices | typeof getStories>>][] = [
    ['notices', (await getNotices()).map(withStanding)],
    ['stories', await getStories()],
  ];
  const pages: [CardCollection, Awaited<ReturnType<typeof getGuides | typeof getSupport>>][] = [
    ['legal-aid', await getGuides()],
    ['support', await getSupport()],
  ];
  return [...groups, ...pages]
    .flatMap(([collection, entries]) =>
      entries.map(({ id, data }) => ({
        path: pagePath(collection, id),
        title: data.sample ? `【示例】${data.title}` : data.title,
        description: data.description,
        published: data.published,
        column: COLLECTION_NAMES[collection],
      })),
    )
    .sort((a, b) => b.published.localeCompare(a.published) || a.path.localeCompare(b.path))
    .slice(0, limit);
}
