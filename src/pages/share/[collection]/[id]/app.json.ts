/** An entry as data for an app. */
import type { APIRoute } from 'astro';
import { appData } from '../../../../channels/texts/app.ts';
import { factsOf, type ItemFacts } from '../../../../channels/texts/facts.ts';
import { hasTexts } from '../../../../channels/texts/index.ts';
import { getContent, getShareables } from '../../../../queries/share.ts';

export async function getStaticPaths() {
  const [items, content] = [await getShareables(), await getContent()];
  return items.flatMap(({ collection, id }) =>
    hasTexts(collection)
      ? [{ params: { collection, id }, props: { facts: factsOf(content, collection, id) } }]
      : [],
  );
}

export const GET: APIRoute<{ facts: ItemFacts }> = async ({ props: { facts } }) =>
  Response.json(appData(await getContent(), facts));
