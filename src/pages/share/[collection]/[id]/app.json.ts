/** An entry as data for an app. */
import type { APIRoute } from 'astro';
import { appData } from '../../../../channels/texts/app.ts';
import { factsOf, type ItemFacts } from '../../../../channels/texts/facts.ts';
import { articleEntries } from '../../../../channels/wechat/entries.ts';
import { getContent } from '../../../../queries/share.ts';

export async function getStaticPaths() {
  const [entries, content] = [await articleEntries(), await getContent()];
  return entries.map(({ collection, id }) => ({
    params: { collection, id },
    props: { facts: factsOf(content, collection, id) },
  }));
}

export const GET: APIRoute<{ facts: ItemFacts }> = async ({ props: { facts } }) =>
  Response.json(appData(await getContent(), facts));
