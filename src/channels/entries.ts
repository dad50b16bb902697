/** What the feeds carry: notices, stories, guides, support pages and figures, newest first. */
import { pagePath, type CardCollection } from '../domain/addresses.ts';
import { titleWithStanding } from '../domain/notice-standing.ts';
import { figuresDescription, figuresTitle } from '../domain/publication/index.ts';
import {
  getGuides,
  getNotices,
  getStories,
  getSupport,
  type NoticeEntry,
} from '../queries/index.ts';
import { getPublished } from '../queries/publication.ts';
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

/** The figures of campaigns, dated by their last report. */
async function figures() {
  return (await getPublished()).map(({ campaign: { id, data }, publication }) => ({
    collection: 'reports' as const,
    id,
    title: figuresTitle(data),
    description: figuresDescription(data),
    published: publication.to,
    sample: publication.sample,
  }));
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
  const items = [...groups, ...pages].flatMap(([collection, entries]) =>
    entries.map(({ id, data }) => ({ collection, id, ...data })),
  );
  return [...items, ...(await figures())]
    .map(({ collection, id, title, description, published, sample }) => ({
      path: pagePath(collection, id),
      title: sample ? `【示例】${title}` : title,
      description,
      published,
      column: COLLECTION_NAMES[collection],
    }))
    .sort((a, b) => b.published.localeCompare(a.published) || a.path.localeCompare(b.path))
    .slice(0, limit);
}
