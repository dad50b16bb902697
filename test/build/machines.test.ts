/** What the site tells search engines and feed readers. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { allEntries } from './entries.ts';
import { files, origin, pages, pathOf, readText, sitemap } from './site.ts';

const noindex = pages
  .filter(({ document }) =>
    document.querySelector('meta[name=robots]')?.getAttribute('content')?.includes('noindex'),
  )
  .map(({ path }) => path);

/** Whether an address of this site leads to a file of it. */
const exists = (url: string) => {
  const path = decodeURI(pathOf(url).split(/[?#]/)[0] ?? '');
  return files.has(path.endsWith('/') ? `${path}index.html` : path);
};

describe('site map', () => {
  test('lists every page once, but for those that no search engine should keep', () => {
    const wanted = pages.map(({ path }) => path).filter((path) => !noindex.includes(path));
    const withoutNotFound = wanted.filter((path) => path !== '/404.html');
    expect([...sitemap].sort()).toEqual(withoutNotFound.sort());
  });

  test('the share desk is for staff: out of the map, out of search engines', () => {
    const desk = pages.map(({ path }) => path).filter((path) => path.startsWith('/share/'));
    const wanted = allEntries.map(([collection, id]) => `/share/${collection}/${id}/`);
    expect(desk).toEqual(expect.arrayContaining(['/share/', ...wanted]));
    expect(desk.filter((path) => !noindex.includes(path))).toEqual([]);
    expect(sitemap.filter((path) => path.startsWith('/share/'))).toEqual([]);
  });

  test('robots.txt names it', () => {
    const named = [...readText('/robots.txt').matchAll(/^Sitemap:\s*(\S+)$/gm)];
    expect(named.map(([, url = '']) => files.has(pathOf(url)))).toEqual([true]);
  });
});

describe('feeds', () => {
  test('RSS: every item leads to a page', () => {
    const feed = parse(readText('/feed.xml'), { voidTag: { tags: [] }, lowerCaseTagName: false });
    const links = feed
      .querySelectorAll('item')
      .map((item) => item.querySelector('link')?.text.trim() ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith(origin) || !exists(link))).toEqual([]);
    const dates = feed.querySelectorAll('pubDate').map(({ text }) => Date.parse(text));
    expect(dates.filter((date) => Number.isNaN(date))).toEqual([]);
  });

  test('JSON Feed: every item leads to a page', () => {
    const feed = JSON.parse(readText('/feed.json')) as {
      version: string;
      feed_url: string;
      items: { id: string; url: string; title: string; date_published: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(pathOf(feed.feed_url)).toBe('/feed.json');
    expect(feed.items.length).toBeGreaterThan(0);
    expect(feed.items.filter(({ url }) => !url.startsWith(origin) || !exists(url))).toEqual([]);
    expect(feed.items.filter((item) => Number.isNaN(Date.parse(item.date_published)))).toEqual([]);
  });
});
