/** Makes the dictionary of an index: its words, and which of them are words. */
import { packPairs, type DictionaryFile } from '../../domain/search/dictionary.ts';
import { tokensInWords } from '../../domain/search/terms.ts';
import { hanRuns, normalise, pairs as pairsOf, words } from '../../domain/search/text.ts';
import type { IndexedPage } from './tokens.ts';

const IS_PAIR = /^\p{Script=Han}{2}$/u;

/**
 * The dictionary of the pages of a bundle; the same pages give the same file.
 * @param letter begins the numbers of this bundle
 */
export function dictionaryFile(letter: string, pages: readonly IndexedPage[]): DictionaryFile {
  const tokens = [...new Set(pages.flatMap(({ weights }) => [...weights.keys()]))];
  const pairs = tokens.filter(isPair);
  const texts = pages.map(({ page }) => page);
  const firm = firmPairs(pages);
  const said = new Set(
    texts.flatMap(({ names, aliases }) => [...names, ...aliases]).flatMap(pairsIn),
  );
  return {
    letter,
    pages: pages.length,
    pairs: [
      packPairs(pairs.filter((pair) => firm.has(pair) && said.has(pair))),
      packPairs(pairs.filter((pair) => firm.has(pair) && !said.has(pair))),
      packPairs(pairs.filter((pair) => !firm.has(pair))),
    ],
    others: tokens
      .filter((token) => !isPair(token))
      .sort()
      .join(' '),
  };
}

function isPair(token: string): boolean {
  return IS_PAIR.test(token);
}

function pairsIn(phrase: string): string[] {
  return hanRuns(normalise(phrase)).flatMap(pairsOf);
}

/** In how many names and aliases two characters must stand together to be taken for a word. */
const AGAIN = 2;

/**
 * Pairs inside words. Segmenters miss words of working life and cut 社保 and 讨薪 into single
 * characters: such pairs count when names and aliases say them again.
 */
function firmPairs(pages: readonly IndexedPage[]): Set<string> {
  const firm = new Set<string>();
  const said = new Map<string, number>();
  for (const { page, inWords } of pages) {
    const phrases = [...page.names, ...page.aliases].map(normalise);
    for (const pair of [...inWords, ...phrases.flatMap(tokensInWords)]) firm.add(pair);
    for (const pair of phrases.flatMap(singlePairs)) {
      said.set(pair, (said.get(pair) ?? 0) + 1);
      if (said.get(pair)! >= AGAIN) firm.add(pair);
    }
  }
  return firm;
}

/** Neighbours of which the segmenter takes at least one for a word by itself: 包|工头 → 包工. */
function singlePairs(phrase: string): string[] {
  return hanRuns(phrase).flatMap((run) => {
    const parts = words(run);
    return parts.slice(1).flatMap((part, index) => {
      const [before, after] = [[...parts[index]!], [...part]];
      return before.length === 1 || after.length === 1 ? [before.at(-1)! + after[0]!] : [];
    });
  });
}
