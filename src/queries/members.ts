/** News of the unions below, from what was last taken in. */
import { getEntry } from 'astro:content';
import type { NewsItem } from '../schemas/member-news.ts';
import { getSite } from './index.ts';

export interface MemberItem extends Omit<NewsItem, 'path'> {
  /** Name of the union. */
  source: string;
  url: string;
}

/** The newest `limit` items of members that `site.json` names, newest first. */
export async function getMemberNews(limit: number): Promise<MemberItem[]> {
  const { members } = await getSite();
  const sites = (await getEntry('member-news', 'member-news'))?.data.sites ?? [];
  return members
    .flatMap(({ name, url }) => {
      const items = sites.find((site) => site.url === url)?.items ?? [];
      return items.map(({ path, ...item }) => ({ ...item, source: name, url: `${url}${path}` }));
    })
    .sort((a, b) => b.published.localeCompare(a.published) || a.url.localeCompare(b.url))
    .slice(0, limit);
}
