/** Makes the dictionary of an index: its words, their sounds, the traditional forms of its characters. */
import * as OpenCC from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import { packPairs, type DictionaryFile } from '../../domain/search/dictionary.ts';
import { commonSounds } from '../../domain/search/sounds.ts';
import { tokensInWords } from '../../domain/search/terms.ts';
import { hanRuns, normalise, pairs as pairsOf, words } from '../../domain/search/text.ts';
import type { PageText } from './page-text.ts';
import type { IndexedPage } from './tokens.ts';

/** The CJK Unified Ideographs of everyday use. */
const IDEOGRAPHS = [0x4e00, 0x9fff] as const;
const IS_PAIR = /^\p{Script=Han}{2}$/u;

/**
 * The dictionary of the pages of a bundle; the same pages give the same file.
 * @param letter begins the numbers of this bundle
 */
export function dictionaryFile(
  letter: string,
  pages: readonly IndexedPage[],
  places: readonly string[],
): DictionaryFile {
  const everything = new Set(pages.flatMap(({ weights }) => [...weights.keys()]));
  const pairs = [...everything].filter(isPair);
  const firm = firmPairs(pages.map(({ page }) => page));
  const said = new Set(
    pages.flatMap(({ page }) => [...page.names, ...page.aliases]).flatMap(pairsIn),
  );
  const characters = new Set(pairs.flatMap((pair) => [...pair]));
  return {
    letter,
    pages: pages.length,
    pairs: [
      packPairs(pairs.filter((pair) => firm.has(pair) && said.has(pair))),
      packPairs(pairs.filter((pair) => firm.has(pair) && !said.has(pair))),
      packPairs(pairs.filter((pair) => !firm.has(pair))),
    ],
    others: [...everything]
      .filter((token) => !isPair(token))
      .sort()
      .join(' '),
    places: places.join(' '),
    variants: variants(characters),
    sounds: sounds(pages, characters),
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
function firmPairs(pages: readonly PageText[]): Set<string> {
  const firm = new Set<string>();
  const said = new Map<string, number>();
  for (const { names, aliases, gist, body } of pages) {
    for (const text of [...names, ...aliases, gist, body]) {
      for (const pair of tokensInWords(normalise(text))) firm.add(pair);
    }
    for (const pair of [...names, ...aliases].flatMap((phrase) => singlePairs(normalise(phrase)))) {
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

/** Traditional characters whose simplified form the index has. */
function variants(characters: ReadonlySet<string>): string {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const [first, last] = IDEOGRAPHS;
  const all = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  // Between line ends, no two of them make a word that is turned as a whole.
  const turned = simplify(all.join('\n')).split('\n');
  let found = '';
  for (const [index, traditional] of all.entries()) {
    const simplified = turned[index]!;
    if (simplified !== traditional && characters.has(simplified) && !characters.has(traditional)) {
      found += traditional + simplified;
    }
  }
  return found;
}

/** Sounds that characters have in these names and aliases, besides the one of the common list. */
function sounds(pages: readonly IndexedPage[], characters: ReadonlySet<string>): string {
  const common = commonSounds();
  const found = new Set<string>();
  const note = (character: string, sound: string) => {
    if (common.get(character) !== sound && /^[a-z]+$/.test(sound)) found.add(character + sound);
  };
  for (const { page } of pages) {
    for (const phrase of [...page.names, ...page.aliases]) {
      const characters = [...phrase];
      const read = pinyin(phrase, { toneType: 'none', type: 'array', v: true });
      if (read.length !== characters.length) continue;
      characters.forEach((character, index) => note(character, read[index]!));
    }
  }
  for (const character of characters) {
    if (!common.has(character)) note(character, pinyin(character, { toneType: 'none', v: true }));
  }
  return [...found].sort().join('');
}
