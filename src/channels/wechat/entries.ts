/** What becomes an article for WeChat and texts for other channels. */
import type { CardCollection } from '../../domain/addresses.ts';
import {
  getGuides,
  getNotices,
  getStories,
  getSupport,
  type GuideEntry,
  type NoticeEntry,
  type StoryEntry,
  type SupportEntry,
} from '../../queries/index.ts';

export type ArticleEntry = GuideEntry | NoticeEntry | StoryEntry | SupportEntry;
export type ArticleCollection = ArticleEntry['collection'];

const COLLECTIONS: readonly CardCollection[] = ['notices', 'legal-aid', 'support', 'stories'];

/** Whether entries of a collection have articles; places and campaigns have none. */
export function hasArticle(collection: CardCollection): collection is ArticleCollection {
  return COLLECTIONS.includes(collection);
}

/** Every entry that has an article. */
export async function articleEntries(): Promise<ArticleEntry[]> {
  return [
    ...(await getNotices()),
    ...(await getGuides()),
    ...(await getSupport()),
    ...(await getStories()),
  ];
}
