/** Long lists go over several pages: the first keeps the list's own address, `/stories/`, the next is `/stories/2/`. */

import type { Crumb } from './addresses.ts';

/** Entries on a page of a list. */
export const PAGE_SIZE = 24;

/** Entries of a collection that the share desk shows at once, and on a page of its lists. */
export const SHARE_PAGE_SIZE = 48;

/** A page of a list among its pages. */
export interface PageOfList {
  /** Address of the first page: `/stories/`. */
  base: string;
  /** From 1. */
  current: number;
  last: number;
}

/** What Astro's `paginate` says of a page, as we use it. */
export function pageOfList(
  base: string,
  { currentPage, lastPage }: { currentPage: number; lastPage: number },
): PageOfList {
  return { base, current: currentPage, last: lastPage };
}

/** The address of a page of a list. */
export function listPath(base: string, page: number): string {
  return page === 1 ? base : `${base}${page}/`;
}

/** Whether an address is that of a page of a list which comes and goes with the length of the list. */
export function isPassingList(address: string): boolean {
  return /^\/(?:stories|notices|campaigns)\/\d+\/$|^\/stories\/kind\//.test(address);
}

/** The addresses beside a page, for the head of the page. */
export function neighboursOf({ base, current, last }: PageOfList): {
  prev?: string;
  next?: string;
} {
  return {
    ...(current > 1 && { prev: listPath(base, current - 1) }),
    ...(current < last && { next: listPath(base, current + 1) }),
  };
}

/** What a later page adds to the name of its list: 第2页. */
export function pageName({ current }: Pick<PageOfList, 'current'>): string | undefined {
  return current === 1 ? undefined : `第${current}页`;
}

/** The step from a list to a later page of it. */
export function pageTrail(page: PageOfList): Crumb[] {
  const name = pageName(page);
  return name === undefined ? [] : [{ name, path: listPath(page.base, page.current) }];
}

/** The name of a list, told apart from its other pages: 先进事迹（第2页）. */
export function withPage(name: string, page: PageOfList): string {
  const own = pageName(page);
  return own === undefined ? name : `${name}（${own}）`;
}

/** A description likewise, as no two pages may have the same. */
export function describePage(description: string, page: PageOfList): string {
  const own = pageName(page);
  return own === undefined ? description : `${description}这是${own}，共${page.last}页。`;
}

/**
 * The pages that a page links: first and last, itself and its neighbours; `undefined` where some are
 * left out.
 */
export function linkedPages({ current, last }: PageOfList): (number | undefined)[] {
  const shown = [...new Set([1, current - 1, current, current + 1, last])]
    .filter((page) => page >= 1 && page <= last)
    .sort((a, b) => a - b);
  return shown.flatMap((page, at) =>
    at > 0 && page > shown[at - 1]! + 1 ? [undefined, page] : [page],
  );
}
