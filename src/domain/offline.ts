/** Addresses of what is kept on the reader's phone. */

/** Shown in the place of a page that is neither reachable nor stored. */
export const FALLBACK_PAGE = '/offline/';

/** The list of a release's files; `id` is the start of its own hash. */
export function listPath(id: string): string {
  return `/offline/${id}.json`;
}
