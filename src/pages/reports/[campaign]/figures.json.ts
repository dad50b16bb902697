import { figuresJson } from '../../../channels/figures/json.ts';
import { fileFacts, publishedPaths, type Published } from '../../../queries/publication.ts';

export const getStaticPaths = publishedPaths;

export async function GET({ props }: { props: Published }) {
  return new Response(figuresJson(props.publication, await fileFacts(props)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
