import rss from '@astrojs/rss';
import { feedItems } from '../channels/entries.ts';
import { getSite } from '../queries/index.ts';

export async function GET() {
  const site = await getSite();
  return rss({
    title: site.name,
    description: site.description,
    site: site.origin.url,
    customData: '<language>zh-CN</language>',
    items: (await feedItems()).map(({ path, title, description, published, column }) => ({
      title,
      description,
      link: path,
      // Notices carry a day, not an hour: noon in China is the same day everywhere that reads Chinese.
      pubDate: new Date(`${published}T12:00:00+08:00`),
      categories: [column],
    })),
  });
}
