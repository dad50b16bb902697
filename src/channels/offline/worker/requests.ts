/** What kind of answer a request gets. */
import type { Release } from '../release.ts';

/**
 * - `page`: the network for a few seconds, then the stored copy
 * - `stored-first`: the stored copy, the network only without one
 * - `network-first`: the network, the stored copy when it fails
 * - `leave`: none of the worker's business
 */
export type Kind = 'page' | 'stored-first' | 'network-first' | 'leave';

export function kindOf(
  request: Pick<Request, 'method' | 'url' | 'mode'>,
  origin: string,
  { storedFirst }: Release,
): Kind {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return 'leave';
  if (request.mode === 'navigate') return 'page';
  return storedFirst.some((start) => url.pathname.startsWith(start))
    ? 'stored-first'
    : 'network-first';
}

/**
 * The paths under which the file for an address may be stored. The query is dropped: search reads
 * it in the page, and chat programs add their own to every link they pass on.
 */
export function storedPaths(url: string): string[] {
  const { pathname } = new URL(url);
  if (pathname.endsWith('/')) return [pathname];
  const folder = pathname.replace(/\/index\.html$/, '/');
  return folder === pathname ? [pathname, `${pathname}/`] : [folder];
}
