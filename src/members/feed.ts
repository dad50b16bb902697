/** Reads the feed of another union's site: words only, links to that site only. */
import { z } from 'zod';
import { isIsoDate } from '../domain/dates.ts';
import { findPersonalData } from '../domain/personal-data.ts';
import { MOST_ITEMS, newsItem, type NewsItem } from '../schemas/member-news.ts';

/** What is wrong with an answer, in Chinese. */
export class FeedError extends Error {}

/** What we need of JSON Feed 1.1 (jsonfeed.org); the rest may be as it likes. */
const feed = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/1'),
  items: z.array(z.unknown()),
});
const item = z.object({
  url: z.string(),
  title: z.string(),
  date_published: z.string(),
  content_text: z.string().default(''),
  tags: z.array(z.string()).default([]),
});

/** Controls, marks that turn the direction of writing, characters without width. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu;

/**
 * The newest items that fit, newest first. An item that leads elsewhere, comes from the future or
 * names a person's number is left out; that is never an error of the others.
 * @param origin of the site, without a slash at the end
 * @param today the day in China, `YYYY-MM-DD`
 * @throws FeedError
 */
export function readFeed(text: string, origin: string, today: string): NewsItem[] {
  const { items } = parsed(text);
  return items
    .map((raw) => readItem(raw, origin, today))
    .filter((one) => one !== undefined)
    .sort((a, b) => b.published.localeCompare(a.published) || a.path.localeCompare(b.path))
    .slice(0, MOST_ITEMS);
}

function parsed(text: string): z.infer<typeof feed> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new FeedError('它的 /feed.json 不是 JSON');
  }
  const { success, data: read } = feed.safeParse(data);
  if (!success) throw new FeedError('它的 /feed.json 不是 JSON Feed');
  return read;
}

function readItem(raw: unknown, origin: string, today: string): NewsItem | undefined {
  const { data } = item.safeParse(raw);
  if (!data) return undefined;
  const published = data.date_published.slice(0, 10);
  if (!isIsoDate(published) || published > today) return undefined;
  const url = URL.parse(data.url, origin);
  if (url?.origin !== origin) return undefined;
  const title = plain(data.title, 80);
  const description = plain(data.content_text, 160);
  if (findPersonalData(`${title}\n${description}`).length > 0) return undefined;
  const column = plain(data.tags[0] ?? '', 20);
  const read = newsItem.safeParse({ path: url.pathname, title, description, published, column });
  return read.data;
}

/** One line of what can be seen, not longer than `most` characters. */
function plain(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
  // Never half of a character.
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
