/** Pictures of articles as WeChat takes them. */
import type { APIRoute } from 'astro';
import { articleEntries } from '../../../../../channels/wechat/entries.ts';
import { picturesOf, type ArticlePicture } from '../../../../../channels/wechat/pictures.ts';

export async function getStaticPaths() {
  const entries = await articleEntries();
  const all = entries.map(async ({ collection, id }) => {
    const { pictures } = await picturesOf(collection, id);
    return pictures.map((picture) => ({
      params: { collection, id, number: /(\d+)\.jpg$/.exec(picture.path)![1] },
      props: { picture },
    }));
  });
  return (await Promise.all(all)).flat();
}

export const GET: APIRoute<{ picture: ArticlePicture }> = ({ props: { picture } }) =>
  new Response(new Uint8Array(picture.bytes), { headers: { 'Content-Type': 'image/jpeg' } });
