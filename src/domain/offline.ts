/** Addresses of what is kept on the reader's phone. */

/** Shown in the place of a page that is neither reachable nor stored. */
export const FALLBACK_PAGE = '/offline/';

/** The list of a release's files; `id` is the start of its own hash. */
export function listPath(id: string): string {
  return `/offline/${id}.json`;
}

/** The one file with all guides. */
export const GUIDE_BOOK = '/offline/guides.html';

/** Its title, and its name in the phone's folder of downloads. */
export const GUIDE_BOOK_TITLE = '欠薪维权手册';
