/** Pictures of articles as WeChat takes them. */
import type { APIRoute } from 'astro';
import { articleEntries } from '../../../../../channels/wechat/entries.ts';
import {
  pictureFilesOf,
  picturesOf,
  type OfEntry,
} from '../../../../../channels/wechat/pictures.ts';

interface Props {
  entry: OfEntry;
  /** From 0. */
  index: number;
}

export async function getStaticPaths() {
  const all = (await articleEntries()).map(async ({ collection, id }) =>
    (await pictureFilesOf({ collection, id })).map((_, index) => ({
      params: { collection, id, number: String(index + 1).padStart(2, '0') },
      props: { entry: { collection, id }, index },
    })),
  );
  return (await Promise.all(all)).flat();
}

export const GET: APIRoute<Props> = async ({ props: { entry, index } }) => {
  const { pictures } = await picturesOf(entry);
  return new Response(new Uint8Array(pictures[index]!.bytes), {
    headers: { 'Content-Type': 'image/jpeg' },
  });
};
