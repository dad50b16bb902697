import { feedItems } from '../channels/entries.ts';
import { canonicalUrl } from '../domain/addresses.ts';
import { getSite } from '../queries/index.ts';

/** JSON Feed 1.1 (jsonfeed.org). */
export async function GET() {
  const site = await getSite();
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name,
    description: site.description,
    home_page_url: canonicalUrl(site.origin.url, '/'),
    feed_url: canonicalUrl(site.origin.url, '/feed.json'),
    language: 'zh-CN',
    authors: [{ name: site.union.name }],
    items: (await feedItems()).map(({ path, title, description, published, column }) => ({
      id: canonicalUrl(site.origin.url, path),
      url: canonicalUrl(site.origin.url, path),
      title,
      content_text: description,
      date_published: `${published}T12:00:00+08:00`,
      tags: [column],
    })),
  };
  return new Response(JSON.stringify(feed, null, 2));
}
