/** The answer to a navigation: the network while it is quick, then what is stored. */
import { FALLBACK_PAGE } from '../../../domain/offline.ts';
import { dayOf, withNote } from './note.ts';
import { storedPaths } from './requests.ts';
import type { Store } from './store.ts';

/** Milliseconds that the network has before a stored page is shown in its place. */
export const PATIENCE = 3_500;

/**
 * @param url address of the page
 * @param network the network's answer, already on its way
 * @param store where the page may be
 * @param patience milliseconds
 */
export async function answerPage(
  url: string,
  network: Promise<Response>,
  store: Pick<Store, 'page'>,
  patience = PATIENCE,
): Promise<Response> {
  const first = await Promise.race([network.catch(() => 'offline' as const), slow(patience)]);
  if (isAnswer(first)) return first;
  const found = await store.page(storedPaths(url));
  if (found) {
    const because = first === 'slow' ? 'slow' : 'offline';
    return withNote(found.file, because, found.day, dayOf(new Date()));
  }
  // Nothing to show instead: a late answer, or one that tells of trouble, is better than none.
  const late = await network.catch(() => undefined);
  return late ?? (await store.page([FALLBACK_PAGE]))?.file ?? Response.error();
}

/** A server in trouble knows less than the store. */
function isAnswer(first: Response | 'offline' | 'slow'): first is Response {
  return typeof first === 'object' && first.status < 500;
}

function slow(patience: number): Promise<'slow'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('slow'), patience);
  });
}
