/** Searches the indexes term by term and sums the scores; knows nothing of the page. */
import { asksForNews } from '../../domain/search/concepts.ts';
import { simplify, type Dictionary } from '../../domain/search/dictionary.ts';
import { excerpt, type ExcerptPart } from '../../domain/search/excerpt.ts';
import { rank, scaleOf, type Finding } from '../../domain/search/ranking.ts';
import { OFFICE, searchTerms, termsWith, type Term } from '../../domain/search/terms.ts';
import { normalise } from '../../domain/search/text.ts';
import { createIndexes, type Indexes, type Place } from './indexes.ts';
import { NEWS_KINDS } from './kinds.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

export interface Wish {
  query: string;
  /** Only pages of this kind; empty for all. */
  kind: string;
  /** Whether to leave the spelling alone. */
  asTyped: boolean;
  /** Whether to look into the news in any case. */
  news: boolean;
}

export interface Answer {
  /** The query as it was understood, when that is not as it was typed. */
  respelled?: string;
  /** How much of the query the best page answers: 0 to 1. */
  coverage: number;
  /** Whether the news were looked into. */
  news: boolean;
  total: number;
  /** The hits from one place to another, fetched when asked for. */
  hits(from: number, to: number): Promise<Hit[]>;
}

export interface Hit {
  url: string;
  title: ExcerptPart[];
  kind: string;
  excerpt: ExcerptPart[];
}

/** @throws when an index cannot be loaded */
export type Engine = (wish: Wish) => Promise<Answer>;

/** Below this coverage, help knows too little: the news are asked as well. */
const ASK_NEWS_BELOW = 0.5;
/** What news count against help. */
const NEWS_SHARE = 0.6;
/** What offices count when no place is named. */
const OFFICE_SHARE = 0.35;

/** Nothing is loaded before the first search; what failed to load is tried again by the next. */
export function createEngine(place: Place): Engine {
  const indexes = createIndexes(place);
  return async ({ query, kind, asTyped, news }) => {
    const { api, dictionary, speller } = await indexes.help();
    const look = lookUp(api, kind);
    const typed = simplify(normalise(query), dictionary);
    const { text, changed } = asTyped ? { text: typed, changed: false } : speller(typed);
    const terms = termsOf(text, dictionary);
    const total = terms.reduce((sum, { weight }) => sum + weight, 0);

    const findings = await look.find(terms, dictionary, 1);
    const factors = new Map<string, number>();
    if (!dictionary.places.some((one) => text.includes(one))) {
      const offices = await look.find([{ token: OFFICE, weight: 1 }], dictionary, 1);
      for (const { id } of offices.flatMap(({ pages }) => pages)) factors.set(id, OFFICE_SHARE);
    }
    let ranking = rank(findings, total, factors);

    const wanted = news || NEWS_KINDS.includes(kind) || asksForNews(text);
    const newsDictionary =
      wanted || ranking.coverage < ASK_NEWS_BELOW ? await newsOf(indexes, wanted) : undefined;
    if (newsDictionary) {
      findings.push(...(await look.find(terms, newsDictionary, NEWS_SHARE)));
      ranking = rank(findings, total, factors);
    }
    return {
      ...(changed && { respelled: text }),
      coverage: ranking.coverage,
      news: newsDictionary !== undefined,
      total: ranking.pages.length,
      hits: (from, to) =>
        Promise.all(ranking.pages.slice(from, to).map(({ id }) => hit(look.found.get(id)!, terms))),
    };
  };
}

function termsOf(text: string, dictionary: Dictionary): Term[] {
  const terms = searchTerms(text, dictionary.places);
  return terms.length > 0 ? terms : termsWith(text, dictionary);
}

/** The news, where they can be had; without them help alone may still answer. */
async function newsOf(indexes: Indexes, wanted: boolean): Promise<Dictionary | undefined> {
  try {
    return await indexes.news();
  } catch (error) {
    if (wanted) throw error;
    return undefined;
  }
}

/** Looks up terms, and keeps what was found by id for its data. */
function lookUp(api: Pagefind, kind: string) {
  const options = kind === '' ? {} : { filters: { kind } };
  const found = new Map<string, PagefindResult>();
  return {
    found,
    find: (
      terms: readonly Term[],
      { codes, pages }: Dictionary,
      share: number,
    ): Promise<Finding[]> =>
      Promise.all(
        terms
          .filter(({ token }) => codes.has(token))
          .map(async ({ token, weight }) => {
            const { results } = await api.search(codes.get(token)!, options);
            for (const result of results) found.set(result.id, result);
            return { weight, scale: scaleOf(pages) * share, pages: results };
          }),
      ),
  };
}

async function hit(result: PagefindResult, terms: readonly Term[]): Promise<Hit> {
  const { url, meta } = await result.data();
  return {
    url,
    title: excerpt(meta['title'] ?? url, terms),
    kind: meta['kind'] ?? '',
    excerpt: excerpt(meta['summary'] ?? '', terms),
  };
}
