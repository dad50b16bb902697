import { figuresXlsx } from '../../../channels/figures/xlsx.ts';
import { fileFacts, publishedPaths, type Published } from '../../../queries/publication.ts';

export const getStaticPaths = publishedPaths;

export async function GET({ props }: { props: Published }) {
  const bytes = await figuresXlsx(props.publication, await fileFacts(props));
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
}
