/** What becomes an article for WeChat and texts for other channels. */
import { mayAppear } from '../../domain/consent.ts';
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
import { once } from '../../queries/once.ts';

export type ArticleEntry = GuideEntry | NoticeEntry | StoryEntry | SupportEntry;
export type ArticleCollection = ArticleEntry['collection'];

/** Every entry that has an article: of stories those that may appear in one. */
export const articleEntries: () => Promise<readonly ArticleEntry[]> = once(async () => {
  return [
    ...(await getNotices()),
    ...(await getGuides()),
    ...(await getSupport()),
    ...(await getStories()).filter(({ data }) => mayAppear(data.consent, '公众号')),
  ];
});
