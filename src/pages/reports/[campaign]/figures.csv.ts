import { figuresCsv } from '../../../channels/figures/csv.ts';
import { publishedPaths, type Published } from '../../../queries/publication.ts';

export const getStaticPaths = publishedPaths;

export function GET({ props }: { props: Published }) {
  return new Response(figuresCsv(props.publication), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
