/** Pictures of articles as WeChat takes them. */
import type { APIRoute } from 'astro';
import { articleEntries } from '../../../../../channels/wechat/entries.ts';
import { picturesOf, type ArticlePicture } from '../../../../../channels/wechat/pictures.ts';

export async function getStaticPaths() {
  const entries = await articleEntries();
  const all = entries.map(async ({ collection, id }) => {
    const { pictures, code } = await picturesOf(collection, id);
    return [...pictures, code].map((picture) => ({
      params: { collection, id, name: picture.path.split('/').at(-1) },
      props: { picture },
    }));
  });
  return (await Promise.all(all)).flat();
}

export const GET: APIRoute<{ picture: ArticlePicture }> = ({ props: { picture } }) =>
  new Response(new Uint8Array(picture.bytes), {
    headers: { 'Content-Type': picture.path.endsWith('.png') ? 'image/png' : 'image/jpeg' },
  });
