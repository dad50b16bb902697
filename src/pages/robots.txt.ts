import { canonicalUrl } from '../domain/addresses.ts';
import { getSite } from '../queries/index.ts';

export async function GET() {
  const { origin } = await getSite();
  return new Response(
    `User-agent: *\nDisallow: /share/\n\nSitemap: ${canonicalUrl(origin.url, '/sitemap-index.xml')}\n`,
  );
}
