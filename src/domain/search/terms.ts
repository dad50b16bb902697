/**
 * What to look up for a query. Chinese has no spaces and people type sentences, so a query becomes
 * pairs of neighbouring characters; what matters most weighs most.
 */
import { conceptsIn, meant } from './concepts.ts';
import type { Dictionary } from './dictionary.ts';
import { asksToReckon, TOOL } from './intents.ts';
import { hanRuns, otherWords, pairs, words } from './text.ts';

export interface Term {
  token: string;
  weight: number;
}

const WEIGHT = {
  /** A pair inside a word, and a word in another script. */
  inWord: 1,
  /** A pair across the edge of two words. */
  across: 0.7,
  /** A pair that touches a character with little meaning of its own. */
  weak: 0.28,
  /** The name of a place outweighs everything else. */
  place: 2.5,
  /** What a query is about, in whatever words. */
  concept: 0.8,
  /** What pages say for it: at least, and more the more of the query it makes up. */
  meant: 0.6,
  meantAlone: 1.2,
  /** What was typed, when it is nothing but another word for what pages say. */
  otherwise: 0.5,
  /** A pair that has a single character that was typed. */
  single: 0.7,
} as const;

/** Characters with little meaning of their own. */
export const WEAK_CHARACTERS: ReadonlySet<string> = new Set(
  '的了是在我你他她它们这那有和与也都就还吗呢吧啊么个要会能给被把让到去来怎什谁哪俺咱咋啥很太',
);

/** Question words and the like, which say nothing of the matter. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  '怎么 怎样 什么 哪里 哪儿 如何 可以 我们 你们 他们 怎么办 咋办 咋整 咋弄 请问 是不是 能不能 多少'.split(
    ' ',
  ),
);

/** Share of a query that makes it nothing but another word. */
const NEARLY_ALL = 0.9;

/** Longest query that is looked at, in characters; more is a pasted text. */
const LONGEST = 60;
/** Longest word for which single characters are tried: a longer one is not of this site. */
const SHORT = 2;
/** Most pairs that are tried for single characters. */
const MOST_PAIRS = 12;

/**
 * The terms of a query in its normal spelling, heaviest first; empty for one without sense.
 * @param places names that outweigh everything else
 */
export function searchTerms(query: string, places: readonly string[] = []): Term[] {
  const text = [...query].slice(0, LONGEST).join('');
  const weights = new Map<string, number>();
  const add = (token: string, weight: number) =>
    weights.set(token, Math.max(weight, weights.get(token) ?? 0));
  const meanings = meant(text);
  const own = meanings.some(({ share }) => share >= NEARLY_ALL) ? WEIGHT.otherwise : 1;
  for (const run of hanRuns(text)) {
    const inside = new Set(words(run).flatMap(pairs));
    for (const pair of pairs(run)) {
      if (EMPTY_WORDS.has(pair)) continue;
      if ([...pair].some((one) => WEAK_CHARACTERS.has(one))) add(pair, WEIGHT.weak);
      else add(pair, own * (inside.has(pair) ? WEIGHT.inWord : WEIGHT.across));
    }
  }
  for (const word of otherWords(text)) add(word, WEIGHT.inWord);
  for (const place of places) {
    if (text.includes(place)) for (const pair of pairs(place)) add(pair, WEIGHT.place);
  }
  if (asksToReckon(text)) add(TOOL, WEIGHT.concept);
  for (const concept of conceptsIn(text)) add(concept, WEIGHT.concept);
  for (const { page, share } of meanings) {
    const weight = WEIGHT.meant + WEIGHT.meantAlone * share;
    for (const pair of words(page).flatMap(pairs)) add(pair, weight);
  }
  return [...weights]
    .map(([token, weight]) => ({ token, weight }))
    .sort((a, b) => b.weight - a.weight);
}

/** For a word that is too short for pairs, or nowhere: the pairs with one of its characters. */
export function termsWith(query: string, { strength }: Dictionary): Term[] {
  const characters = new Set(hanRuns(query).flatMap((run) => [...run]));
  if (characters.size > SHORT) return [];
  return [...strength.keys()]
    .filter((pair) => [...pair].some((one) => characters.has(one)))
    .slice(0, MOST_PAIRS)
    .map((token) => ({ token, weight: WEIGHT.single }));
}

/** The tokens under which a short text is found: every pair, every other word, what is meant. */
export function tokensOf(text: string): string[] {
  return [...new Set([...hanRuns(text).flatMap(pairs), ...otherWords(text), ...conceptsIn(text)])];
}

/** Sums of money, days and telephone numbers of offices; a hotline or a year is no sum. */
function isSum(word: string): boolean {
  return /^\d+$/.test(word) && (word.length < 4 || word.length > 5);
}

/** The tokens of a longer text: only pairs inside words, other words, no sums. */
export function tokensInWords(text: string): string[] {
  const inWords = hanRuns(text).flatMap((run) => words(run).flatMap(pairs));
  return [...new Set([...inWords, ...otherWords(text).filter((word) => !isSum(word))])];
}
