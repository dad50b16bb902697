/** Takes in the news of every member, and keeps what is known of one that does not answer. */
import type { MemberNews } from '../schemas/member-news.ts';
import type { Site } from '../schemas/site.ts';
import { FeedError, readFeed } from './feed.ts';

export interface Collected {
  news: MemberNews;
  /** Per member that answered: its name and how many items it has. */
  found: { name: string; items: number }[];
  /** Per member that did not: its name, why, and the day of what is kept of it. */
  missed: { name: string; why: string; keptFrom: string | undefined }[];
}

/**
 * @param before what was known
 * @param today the day in China, `YYYY-MM-DD`
 * @param ask the text of a member's feed; throws FeedError
 */
export async function collect(
  members: Site['members'],
  before: MemberNews,
  today: string,
  ask: (origin: string) => Promise<string>,
): Promise<Collected> {
  const asked = await Promise.all(
    members.map(async ({ name, url }) => {
      try {
        const items = readFeed(await ask(url), url, today);
        return { name, site: { url, fetchedOn: today, items } };
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        const kept = before.sites.find((site) => site.url === url);
        return { name, site: kept, why: error.message };
      }
    }),
  );
  return {
    news: { sites: asked.flatMap(({ site }) => site ?? []) },
    found: asked.flatMap(({ name, site, why }) =>
      why === undefined && site ? [{ name, items: site.items.length }] : [],
    ),
    missed: asked.flatMap(({ name, site, why }) =>
      why === undefined ? [] : [{ name, why, keptFrom: site?.fetchedOn }],
    ),
  };
}
