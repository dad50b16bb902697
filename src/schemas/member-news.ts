import { z } from 'zod';
import { checkedText, date, line, named } from './fields.ts';

/** http is for trying things out on one's own computer; browsers refuse it to a page with https. */
const ORIGIN = /^(?:https:\/\/[a-z0-9.-]+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/;

/** Address of another union's site, without a slash at the end. */
export const memberUrl = checkedText(
  (value) => ORIGIN.test(value),
  '网站的地址，要写成“https://www.example.org”这样：https开头，末尾不加斜杠',
);

/** A page of that site, from its first slash; never another host. */
const path = checkedText(
  (value) => /^\/(?![/\\])[^\s\\]*$/.test(value),
  '那个网站里的网页，要写成“/notices/2026-18/”这样',
);

/** Something new on another union's site: words of others, and only words. */
export const newsItem = z.strictObject({
  path: named(path, '网页'),
  title: named(line(80), '标题'),
  description: named(z.string().max(160), '介绍'),
  published: named(date, '发布日期'),
  column: named(z.string().max(20), '栏目'),
});
export type NewsItem = z.infer<typeof newsItem>;

/** Most items that are kept of one site. */
export const MOST_ITEMS = 20;

/** What `npm run members` found on the sites named in `site.json`, so that builds need no network. */
export const memberNews = z.strictObject({
  sites: named(
    z.array(
      z.strictObject({
        url: named(memberUrl, '网址'),
        /** The last day on which the site answered. */
        fetchedOn: named(date, '取来的日期'),
        items: named(z.array(newsItem).max(MOST_ITEMS), '消息', '从新到旧'),
      }),
    ),
    '各工会网站的消息',
  ),
});
export type MemberNews = z.infer<typeof memberNews>;
