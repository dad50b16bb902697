/** Pages whose statements about the law are code: they have no file in the content that could be dated. */
import { documentPath, TOOL_SLUGS, toolPath } from './addresses.ts';
import type { IsoDate } from './dates.ts';
import { basisOf, DOCUMENTS } from './documents/index.ts';
import { TOOL_LAWS } from './tool-laws.ts';

export interface LawPage {
  path: string;
  /** As `labour-law/44`. */
  cites: readonly string[];
}

/** The day on which all of them were last read against the articles. */
export const LAW_PAGES_READ: IsoDate = '2026-11-23';

export const LAW_PAGES: readonly LawPage[] = [
  ...TOOL_SLUGS.map((slug) => ({ path: toolPath({ slug }), cites: TOOL_LAWS[slug] })),
  ...DOCUMENTS.map((document) => ({
    path: documentPath(document.slug),
    cites: basisOf(document),
  })),
];

/** Those that a site has: every article they cite is among its own. @param articles as `labour-law/44` */
export function lawPagesWith(articles: ReadonlySet<string>): LawPage[] {
  return LAW_PAGES.filter(({ cites }) => cites.every((one) => articles.has(one)));
}
