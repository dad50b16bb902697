/** Searches the indexes term by term and sums the scores; knows nothing of the page. */
import { simplify, type Dictionary } from '../../domain/search/dictionary.ts';
import { excerpt, type ExcerptPart } from '../../domain/search/excerpt.ts';
import { asksForNews, kindToken, shares } from '../../domain/search/intents.ts';
import { rank, scaleOf, type Finding, type Ranking } from '../../domain/search/ranking.ts';
import { searchTerms, termsWith, type Term } from '../../domain/search/terms.ts';
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
const ASK_NEWS_BELOW = 0.45;
/** What news count against help, for who asks for them by the button and for all others. */
const NEWS_SHARE = { asked: 2, other: 0.5 };
/** Nothing is loaded before the first search; what failed to load is tried again by the next. */
export function createEngine(place: Place): Engine {
  const indexes = createIndexes(place);
  return async (wish) => {
    const { api, dictionary, speller } = await indexes.help();
    const look = lookUp(api, wish.kind);
    const typed = simplify(normalise(wish.query), dictionary);
    const { text, changed } = wish.asTyped ? { text: typed, changed: false } : speller(typed);
    const terms = searchTerms(text, dictionary.places);
    const total = terms.reduce((sum, { weight }) => sum + weight, 0);
    const factors = await factorsOf(look, text, dictionary);

    const findings = await look.find(terms, dictionary, 1);
    let ranking = rank(findings, total, factors);
    const wanted = wish.news || NEWS_KINDS.includes(wish.kind) || asksForNews(text);
    const little = ranking.coverage < ASK_NEWS_BELOW;
    const news = wanted || little ? await newsOf(indexes, wanted) : undefined;
    if (news) {
      const share = wish.news ? NEWS_SHARE.asked : NEWS_SHARE.other;
      findings.push(...(await look.find(terms, news, share)));
      ranking = rank(findings, total, factors);
    }
    if (ranking.pages.length === 0) ranking = await guess(look, text, dictionary);
    return {
      ...(changed && { respelled: text }),
      coverage: ranking.coverage,
      news: news !== undefined,
      total: ranking.pages.length,
      hits: (from, to) =>
        Promise.all(ranking.pages.slice(from, to).map(({ id }) => hit(look.found.get(id)!, terms))),
    };
  };
}

/** By what the scores of pages of special kinds are multiplied. */
async function factorsOf(
  look: LookUp,
  text: string,
  dictionary: Dictionary,
): Promise<Map<string, number>> {
  const factors = new Map<string, number>();
  for (const [token, share] of Object.entries(shares(text, dictionary.places))) {
    const marked = await look.find([{ token, weight: 1 }], dictionary, 1);
    for (const { id } of marked.flatMap(({ pages }) => pages)) factors.set(id, share);
  }
  return factors;
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

/** For a word that is nowhere: pages with its characters. That they answer it, nobody can say. */
async function guess(look: LookUp, text: string, dictionary: Dictionary): Promise<Ranking> {
  const findings = await look.find(termsWith(text, dictionary), dictionary, 1);
  return { ...rank(findings, 1, new Map()), coverage: 0 };
}

type LookUp = ReturnType<typeof lookUp>;

/** Looks up terms among the pages of a kind, and keeps what was found by id for its data. */
function lookUp(api: Pagefind, kind: string) {
  const found = new Map<string, PagefindResult>();
  const pagesOf = async (token: string, { codes }: Dictionary): Promise<PagefindResult[]> => {
    const code = codes.get(token);
    return code === undefined ? [] : (await api.search(code)).results;
  };
  const idsOf = async (dictionary: Dictionary) =>
    new Set((await pagesOf(kindToken(kind), dictionary)).map(({ id }) => id));
  return {
    found,
    find: async (
      terms: readonly Term[],
      dictionary: Dictionary,
      share: number,
    ): Promise<Finding[]> => {
      const only = kind === '' ? undefined : await idsOf(dictionary);
      const known = terms.filter(({ token }) => dictionary.codes.has(token));
      return Promise.all(
        known.map(async ({ token, weight }) => {
          const all = await pagesOf(token, dictionary);
          const pages = only ? all.filter(({ id }) => only.has(id)) : all;
          for (const page of pages) found.set(page.id, page);
          return { weight, scale: scaleOf(dictionary.pages) * share, pages };
        }),
      );
    },
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
