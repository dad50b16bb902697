/** The QR code at the end of an article. */
import type { APIRoute } from 'astro';
import { articleEntries, type ArticleEntry } from '../../../../../channels/wechat/entries.ts';
import { picturesOf } from '../../../../../channels/wechat/pictures.ts';

export async function getStaticPaths() {
  return (await articleEntries()).map((entry) => ({
    params: { collection: entry.collection, id: entry.id },
    props: { entry },
  }));
}

export const GET: APIRoute<{ entry: ArticleEntry }> = async ({ props: { entry } }) => {
  const { code } = await picturesOf(entry);
  return new Response(new Uint8Array(code.bytes), { headers: { 'Content-Type': 'image/png' } });
};
