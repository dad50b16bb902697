/** The words of an index, as the browser gets them: for spelling, and as the numbers of the index. */

/** The file as it is written and sent. */
export interface DictionaryFile {
  /** Begins each number, so that no two indexes share one. */
  letter: string;
  /** Pages in the index. */
  pages: number;
  /**
   * Pairs by strength, the strongest first. In each text a group for each first character, with all
   * that follow it; groups by spaces.
   */
  pairs: readonly [string, string, string];
  /** Tokens that are no pairs: numbers, Latin words, concepts. */
  others: string;
  /** How to read what is typed; one of the indexes has it for all. */
  reading?: {
    /** Names of districts and the like, without 市, 区, 县: whoever types one wants an office there. */
    places: string;
    /** Traditional character, then its simplified one, and so on. */
    variants: string;
    /** Character and a sound that the list of common characters does not give: 行hang. */
    sounds: string;
  };
}

/** Tokens with what they stand under in the index. */
export interface Dictionary {
  /** Pages in the index. */
  pages: number;
  /** How surely two characters make a word: 3 in a name or an alias, 2 in a text, 1 if they only meet. */
  strength: ReadonlyMap<string, number>;
  places: readonly string[];
  /** The word in the index for each token. */
  codes: ReadonlyMap<string, string>;
  variants: ReadonlyMap<string, string>;
  /** Sounds besides the common one, by character. */
  sounds: ReadonlyMap<string, readonly string[]>;
}

/** 劳动, 劳务, 仲裁 → `劳动务 仲裁`. */
export function packPairs(pairs: Iterable<string>): string {
  const followers = new Map<string, string>();
  for (const pair of [...pairs].sort()) {
    const [first, second] = [...pair];
    followers.set(first!, (followers.get(first!) ?? '') + second!);
  }
  return [...followers].map(([first, rest]) => first + rest).join(' ');
}

/** The reverse of `packPairs`, in the same order each time. */
export function unpackPairs(packed: string): string[] {
  return packed.split(' ').flatMap((group) => {
    const [first, ...rest] = [...group];
    return rest.map((second) => first! + second);
  });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Numbers, written in letters. Pagefind would cut Chinese words anew, differently in each browser,
 * and split digits from letters; letters stay whole. It finds words by their beginning, so all are of
 * one length: none begins another.
 */
function codesOf(letter: string, tokens: readonly string[]): Map<string, string> {
  const width = Math.max(1, Math.ceil(Math.log(tokens.length) / Math.log(LETTERS.length)));
  return new Map(
    tokens.map((token, number) => {
      let code = '';
      for (let rest = number, place = 0; place < width; place++) {
        code = LETTERS[rest % LETTERS.length]! + code;
        rest = Math.floor(rest / LETTERS.length);
      }
      return [token, letter + code];
    }),
  );
}

/** Reads the file. */
export function openDictionary(file: DictionaryFile): Dictionary {
  const pairs = file.pairs.map((packed) => unpackPairs(packed));
  const others = file.others.split(' ').filter(Boolean);
  const reading = file.reading ?? { places: '', variants: '', sounds: '' };
  const sounds = new Map<string, string[]>();
  for (const [, character, sound] of reading.sounds.matchAll(/(\P{ASCII})([a-z]+)/gu)) {
    sounds.set(character!, [...(sounds.get(character!) ?? []), sound!]);
  }
  return {
    pages: file.pages,
    strength: new Map(
      pairs.flatMap((some, index) => some.map((pair) => [pair, pairs.length - index] as const)),
    ),
    places: reading.places.split(' ').filter(Boolean),
    codes: codesOf(file.letter, [...pairs.flat(), ...others]),
    variants: new Map(
      [...reading.variants.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from!, to!]),
    ),
    sounds,
  };
}

/** A text with every traditional character of the dictionary as its simplified one. */
export function simplify(text: string, { variants }: Dictionary): string {
  return [...text].map((character) => variants.get(character) ?? character).join('');
}
