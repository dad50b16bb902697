import type { APIContext } from 'astro';
import { answersMapSvg } from '../../../channels/answers-map.ts';
import { getAnswers, type AnswersEntry } from '../../../queries/answers.ts';
import { getSite } from '../../../queries/index.ts';

export async function getStaticPaths() {
  return (await getAnswers()).map((entry) => ({ params: { graph: entry.id }, props: { entry } }));
}

/** The overview map of guided questions. */
export async function GET({ props }: APIContext<{ entry: AnswersEntry }>) {
  const { id, data } = props.entry;
  const { colours } = await getSite();
  const svg = answersMapSvg({ id, title: data.title, graph: data, colour: colours.text });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
