/** What the browser needs to read what people type: sounds, traditional forms, names of places. */
import * as OpenCC from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { DictionaryFile } from '../../domain/search/dictionary.ts';
import { commonSounds } from '../../domain/search/sounds.ts';
import { hanRuns } from '../../domain/search/text.ts';
import type { IndexedPage } from './tokens.ts';

/** The CJK Unified Ideographs of everyday use. */
const IDEOGRAPHS = [0x4e00, 0x9fff] as const;

/**
 * For the characters that occur in an index.
 * @param places names of places, without 市, 区, 县
 */
export function readingData(
  pages: readonly IndexedPage[],
  places: readonly string[],
): NonNullable<DictionaryFile['reading']> {
  const tokens = pages.flatMap(({ weights }) => [...weights.keys()]);
  const characters = new Set(tokens.flatMap(hanRuns).flatMap((run) => [...run]));
  return {
    places: places.join(' '),
    variants: variants(characters),
    sounds: sounds(pages, characters),
  };
}

/** Traditional characters whose simplified form the index has. */
function variants(characters: ReadonlySet<string>): string {
  const simplify = OpenCC.Converter({ from: 't', to: 'cn' });
  const [first, last] = IDEOGRAPHS;
  const all = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  // Between line ends, no two of them make a word that is turned as a whole.
  const turned = simplify(all.join('\n')).split('\n');
  return all
    .map((traditional, index) => ({ traditional, simplified: turned[index]! }))
    .filter(
      ({ traditional, simplified }) =>
        simplified !== traditional && characters.has(simplified) && !characters.has(traditional),
    )
    .map(({ traditional, simplified }) => traditional + simplified)
    .join('');
}

/** Sounds that characters have in names and aliases, besides the one of the common list. */
function sounds(pages: readonly IndexedPage[], characters: ReadonlySet<string>): string {
  const common = commonSounds();
  const found = new Set<string>();
  const note = (character: string, sound: string) => {
    if (common.get(character) !== sound && /^[a-z]+$/.test(sound)) found.add(character + sound);
  };
  for (const { page } of pages) {
    for (const phrase of [...page.names, ...page.aliases]) {
      const read = pinyin(phrase, { toneType: 'none', type: 'array', v: true });
      const typed = [...phrase];
      if (read.length === typed.length) typed.forEach((one, index) => note(one, read[index]!));
    }
  }
  for (const character of characters) {
    if (!common.has(character)) note(character, pinyin(character, { toneType: 'none', v: true }));
  }
  return [...found].sort().join('');
}
