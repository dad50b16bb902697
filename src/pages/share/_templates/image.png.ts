/** A design on a sample, drawn when it is asked for; in the preview only. */
import type { APIRoute } from 'astro';
import { drawTrial, tryAll, type Trial } from '../../../cards/preview.ts';
import { getSite } from '../../../queries/index.ts';
import { projectFolder } from '../../../queries/share.ts';

let trials: Promise<Trial[]> | undefined;
const getTrials = () => (trials ??= getSite().then(tryAll));

export async function getStaticPaths() {
  return (await getTrials()).map(({ name }) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ params }) => {
  const all = await getTrials();
  const trial = all.find(({ name }) => name === params['name'])!;
  const png = await drawTrial(all, trial, projectFolder);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
