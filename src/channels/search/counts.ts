/** The tokens of a page by itself: how often it says what, and where. */
import { tokensInWords, tokensOf } from '../../domain/search/terms.ts';
import { normalise } from '../../domain/search/text.ts';
import type { PageText } from './page-text.ts';
import type { KindOfPage } from './tokens.ts';

/** Tokens with the number of texts, or sentences, that have them. */
export type Counts = ReadonlyMap<string, number>;

/** The parts of a page in which tokens are counted. */
export const PARTS = ['names', 'aliases', 'headings', 'gist', 'body'] as const;

export type Counted = { page: PageText } & Record<(typeof PARTS)[number], Counts>;

/** @param kind what is special about pages like this */
export function countPage(
  page: PageText,
  { brief = false, called = [] }: KindOfPage = {},
): Counted {
  const headings = count(page.gist.split('\n'), tokensInWords);
  return {
    page,
    names: count([...page.names, ...called], tokensOf),
    aliases: count(page.aliases, tokensOf),
    headings,
    // Headings that other pages have as well tell nothing, but they are words.
    gist: brief ? count(page.summary.split('\n'), tokensInWords) : headings,
    body: count(page.body.split(/[\n。；]/), tokensInWords),
  };
}

function count(texts: readonly string[], tokens: (text: string) => string[]): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const token of tokens(normalise(text))) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}
