import { canonicalUrl } from '../domain/addresses.ts';
import { asOf, getSite } from '../queries/index.ts';

export async function GET() {
  if (asOf()) return new Response('User-agent: *\nDisallow: /\n');
  const { origin } = await getSite();
  return new Response(
    `User-agent: *\nDisallow: /share/\n\nSitemap: ${canonicalUrl(origin.url, '/sitemap-index.xml')}\n`,
  );
}
