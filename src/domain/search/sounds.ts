/** How characters sound, and which sounds people take for the same. */
import { SYLLABLES } from './syllables.ts';

/** First and last row of level 1 of GB/T 2312, and the places of a row. */
const ROWS = [0xb0, 0xd7] as const;
const PLACES = [0xa1, 0xfe] as const;

/** The characters of level 1 in the order of the standard. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const characters: string[] = [];
  for (let row = ROWS[0]; row <= ROWS[1]; row++) {
    for (let place = PLACES[0]; place <= PLACES[1]; place++) {
      characters.push(decoder.decode(new Uint8Array([row, place])));
    }
  }
  return characters;
}

/** One sound of each common character, without its tone. */
export function commonSounds(): Map<string, string> {
  const characters = commonCharacters();
  const sounds = new Map<string, string>();
  let next = 0;
  for (const [, syllable, count] of SYLLABLES.matchAll(/([a-z]+)(\d+)/g)) {
    for (const character of characters.slice(next, next + Number(count))) {
      sounds.set(character, syllable!);
    }
    next += Number(count);
  }
  return sounds;
}

/** Every syllable there is. */
export const ALL_SYLLABLES: ReadonlySet<string> = new Set(SYLLABLES.match(/[a-z]+/g));

/**
 * The sound as it is heard where z and zh, n and l, in and ing are one: many people spell as they
 * speak. 仲裁 typed `zongcai` still has the sound of `zhongcai`.
 */
export function heard(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/([ie])ng$/, '$1n');
}

/** What stands before the vowel, as people type it for short: zhong → zh; none for a vowel. */
export function initial(syllable: string): string {
  return /^(?:[zcs]h|[b-df-hj-np-tw-z])?/.exec(syllable)![0];
}
