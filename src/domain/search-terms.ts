/**
 * What to look up for a query. Chinese has no spaces, and people type sentences: the query becomes
 * words and pairs of characters, each looked up by itself and summed by weight.
 */

export interface Term {
  text: string;
  weight: number;
}

const WORD = 1;
const PAIR = 0.7;
/** A pair that touches a character with little meaning of its own. */
const WEAK_PAIR = 0.28;

const STOP_CHARACTERS = new Set(
  '的了是在我你他她它们这那有和与也都就还吗呢吧啊么个要会能给被把让到去来怎什谁哪',
);
const STOP_WORDS = new Set([
  '怎么',
  '怎么办',
  '什么',
  '哪里',
  '哪儿',
  '如何',
  '可以',
  '我们',
  '咋办',
  '咋',
]);

/** Longest query that is looked at, in characters; more is a pasted text. */
const LONGEST = 60;

const HAN_RUN = /\p{Script=Han}+/gu;
const OTHER_WORD = /[\p{Letter}\p{Number}]+/gu;

function han(text: string): string[] {
  return text.match(HAN_RUN) ?? [];
}

/** Words as the browser's segmenter sees them; none where it is missing. */
function words(run: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [];
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)].map(
    ({ segment }) => segment,
  );
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** One spelling for look-ups: full-width becomes half-width, capitals small. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

/** The terms of a query, heaviest first; empty for a query without letters or digits. */
export function searchTerms(query: string): Term[] {
  const text = [...normalise(query)].slice(0, LONGEST).join('');
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) =>
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  for (const run of han(text)) {
    for (const word of words(run)) {
      if ([...word].length > 1 && !STOP_WORDS.has(word)) add(word, WORD);
    }
    for (const pair of pairs(run)) {
      if (STOP_WORDS.has(pair)) continue;
      add(pair, [...pair].some((one) => STOP_CHARACTERS.has(one)) ? WEAK_PAIR : PAIR);
    }
  }
  for (const word of text.replace(HAN_RUN, ' ').match(OTHER_WORD) ?? []) add(word, WORD);
  if (weights.size === 0) for (const run of han(text)) add(run, WORD);
  return [...weights]
    .map(([term, weight]) => ({ text: term, weight }))
    .sort((a, b) => b.weight - a.weight);
}

/** The tokens under which a phrase can be found: its words and pairs, separated by spaces. */
export function aliasTokens(phrases: readonly string[]): string {
  const tokens = phrases.flatMap((phrase) => searchTerms(phrase).map(({ text }) => text));
  return [...new Set(tokens)].join(' ');
}
