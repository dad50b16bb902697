/** Which tokens a page is found under, and how much each counts. */
import { isConcept } from '../../domain/search/concepts.ts';
import { kindToken, type Mark } from '../../domain/search/intents.ts';
import type { Counted, Counts } from './counts.ts';
import type { PageText } from './page-text.ts';

export interface IndexedPage {
  page: PageText;
  /** Weight of every token, in Pagefind's measure: above 0, at most 10. */
  weights: ReadonlyMap<string, number>;
  /** Every token of the long texts, which is a word or inside one. */
  inWords: ReadonlySet<string>;
}

/** What is special about the pages of a kind. */
export interface KindOfPage {
  /** Published news: they have an index of their own. */
  news?: boolean;
  /** Found first only by those who ask for this kind. */
  mark?: Mark;
  /** Their headings say what other pages say as well. */
  brief?: boolean;
  /** What people call pages of this kind. */
  called?: readonly string[];
  /** What its names count, when that is not as for others of its sort: 0 to 1. */
  weight?: number;
}

/** A name of the page. */
const NAME = 5;
/** One alias among many, and what all of them say. */
const ALIAS = 2.5;
const ALL_ALIASES = 3;
/** What all names and aliases mean. */
const MEANING = 10;
/** Slightly more than 1 has Pagefind's shortest form, so the most frequent place has it. */
const GIST = 1.05;
const BODY = 0.4;
const HEAVIEST = 10;
/** What the names of a page without aliases count against those of a guide. */
const SIDE = 0.7;

/** A token of the gist on more than this share of the pages tells them apart no more. */
const COMMON = 0.4;
/** Tokens of the body that are kept: those that set the page apart most. */
const BODY_TOKENS = 25;
/** A page that says a word so often, and more often than any other, is about it. */
const OFTEN = 3;

/** The tokens of all pages of a bundle. */
export function indexedPages(
  counted: readonly Counted[],
  kinds: Readonly<Record<string, KindOfPage>>,
): IndexedPage[] {
  const inShort = pagesWith(counted.map(({ names, aliases, gist }) => [names, aliases, gist]));
  const anywhere = pagesWith(
    counted.map(({ names, aliases, gist, body }) => [names, aliases, gist, body]),
  );
  const mostTimes = most(counted.map(({ body }) => body));

  return counted.map(({ page, names, aliases, headings, gist, body }) => {
    const { news = false, mark, weight = weightOf(page) } = kinds[page.kind] ?? {};
    const weights = new Map<string, number>();
    const add = (token: string, value: number) => {
      if (!weights.has(token)) weights.set(token, Math.min(HEAVIEST, value));
    };
    const phrases = page.names.length + page.aliases.length;
    for (const token of new Set([...names.keys(), ...aliases.keys()])) {
      const named = names.get(token) ?? 0;
      const said = aliases.get(token) ?? 0;
      const value = isConcept(token)
        ? (MEANING * (named + said)) / phrases
        : (named > 0 ? NAME : 0) +
          (said > 0 ? ALIAS + (ALL_ALIASES * said) / page.aliases.length : 0);
      add(token, value * weight);
    }
    for (const token of gist.keys()) {
      if (inShort.get(token)! <= COMMON * counted.length) add(token, GIST);
    }
    // The bodies of other pages repeat each other.
    if (news || page.aliases.length > 0) {
      for (const token of telling(body, anywhere, counted.length)) add(token, BODY);
    }
    for (const [token, times] of body) {
      if (times >= OFTEN && times === mostTimes.get(token)) add(token, GIST);
    }
    if (mark) add(mark, GIST);
    add(kindToken(page.kind), GIST);
    const inWords = new Set([...headings.keys(), ...gist.keys(), ...body.keys()]);
    return { page, weights, inWords };
  });
}

/** Pages with aliases answer a question; the others lead to them. */
function weightOf({ aliases }: PageText): number {
  return aliases.length > 0 ? 1 : SIDE;
}

/** On how many pages each token stands; each page in some parts. */
function pagesWith(pages: readonly (readonly Counts[])[]): Counts {
  const counts = new Map<string, number>();
  for (const parts of pages) {
    for (const token of new Set(parts.flatMap((part) => [...part.keys()]))) {
      counts.set(token, (counts.get(token) ?? 0) + 1);
    }
  }
  return counts;
}

/** The greatest count of each token. */
function most(all: readonly Counts[]): Counts {
  const greatest = new Map<string, number>();
  for (const counts of all) {
    for (const [token, times] of counts) {
      greatest.set(token, Math.max(times, greatest.get(token) ?? 0));
    }
  }
  return greatest;
}

/** The tokens that set a body apart from others, most telling first. */
function telling(body: Counts, pagesWithIt: Counts, pages: number): string[] {
  return [...body]
    .map(([token, times]) => ({
      token,
      value: (1 + Math.log(times)) * Math.log(pages / pagesWithIt.get(token)!),
    }))
    .sort((a, b) => b.value - a.value || (a.token < b.token ? -1 : 1))
    .slice(0, BODY_TOKENS)
    .map(({ token }) => token);
}
