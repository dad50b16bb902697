/**
 * Reads pinyin, initials and words typed by their sound as words of the index: laodongzhongcai,
 * ldzc and 劳动种裁 all become 劳动仲裁. Characters that make sense as they stand are left alone.
 */
import { bestReading, type Edge } from './reading.ts';
import type { Dictionary } from './dictionary.ts';
import { ALL_SYLLABLES, commonSounds, heard, initial } from './sounds.ts';
import { WEAK_CHARACTERS } from './terms.ts';
import { words } from './text.ts';

/** What a guess costs, in the measure of `pairScore`: a pair of a name earns 3. */
const COST = {
  /** The sound as it is written. */
  sound: 0,
  /** A sound that many take for the same. */
  heard: 0.5,
  /** Only its first letter or letters. */
  initial: 2,
  /** The last syllable, not finished. */
  unfinished: 0.6,
  /** Another character of the same sound; where a whole word is replaced, more. */
  replaced: 1,
  replacedInWord: 2,
};

export interface Respelling {
  text: string;
  /** Whether anything was read otherwise than typed. */
  changed: boolean;
}

export type Speller = (query: string) => Respelling;

/** Characters that stand next to anything, so that their pairs prove little. */
function isLoose(character: string): boolean {
  return WEAK_CHARACTERS.has(character) || '不没请'.includes(character);
}

/** Prepares the sounds of a dictionary once; the speller takes queries in their normal spelling. */
export function createSpeller(dictionary: Dictionary): Speller {
  const { strength, codes } = dictionary;
  const sounds = soundIndex(dictionary);
  const pairScore = (pair: string): number | undefined =>
    [...pair].some((one) => isLoose(one))
      ? strength.has(pair)
        ? 1
        : undefined
      : strength.get(pair);

  function letterEdges(rest: string): Edge[] {
    const edges: Edge[] = [];
    const add = (sound: string, length: number, cost: number, short = false) => {
      for (const character of sounds.characters(sound)) {
        edges.push({ length, character, cost, short });
      }
    };
    for (let length = 1; length <= Math.min(6, rest.length); length++) {
      const piece = rest.slice(0, length);
      if (ALL_SYLLABLES.has(piece)) {
        add(piece, length, COST.sound);
        add(`~${heard(piece)}`, length, COST.heard);
      }
      if (piece === initial(piece)) add(`${piece}-`, length, COST.initial, true);
      if (length === rest.length && length > 1) {
        for (const syllable of ALL_SYLLABLES) {
          if (syllable.startsWith(piece)) add(syllable, length, COST.unfinished);
        }
      }
    }
    return edges;
  }

  /** @param typed letters, where each syllable that was typed apart begins with a space */
  function letters(typed: string): string {
    const pieces = typed.split(/[\s']+/);
    if (pieces.every((piece) => codes.has(piece))) return typed;
    const together = pieces.join('');
    const ends: number[] = [];
    for (const piece of pieces) ends.push((ends.at(-1) ?? 0) + piece.length);
    const edgesAt = (at: number) =>
      letterEdges(
        together.slice(
          at,
          ends.find((end) => end > at),
        ),
      );
    const reading = bestReading(together.length, edgesAt, (pair) => pairScore(pair) ?? -1);
    if (!reading) return typed;
    const strange = [...reading.text]
      .slice(1)
      .filter((character, index) => !strength.has([...reading.text][index]! + character)).length;
    // Initials can mean anything, so all of them must make sense together.
    const makesSense = reading.short > 0 ? strange === 0 : reading.score > 0;
    return makesSense ? reading.text : typed;
  }

  function han(run: string): string {
    const characters = [...run];
    const wordLengths = words(run).flatMap((word) => {
      const { length } = [...word];
      return Array.from({ length }, () => length);
    });
    const edgesAt = (at: number): Edge[] => {
      const character = characters[at]!;
      const itself = { length: 1, character, cost: 0 };
      const neighbours = [
        (characters[at - 1] ?? '') + character,
        character + (characters[at + 1] ?? ''),
      ];
      if (neighbours.some((pair) => strength.has(pair)) || WEAK_CHARACTERS.has(character))
        return [itself];
      const cost = wordLengths[at]! > 1 ? COST.replacedInWord : COST.replaced;
      return [
        itself,
        ...sounds.of(character).flatMap((sound) => [
          ...[...sounds.characters(sound)].map((same) => ({ length: 1, character: same, cost })),
          ...[...sounds.characters(`~${heard(sound)}`)].map((same) => ({
            length: 1,
            character: same,
            cost: cost + COST.heard,
          })),
        ]),
      ];
    };
    return bestReading(characters.length, edgesAt, (pair) => pairScore(pair) ?? 0)?.text ?? run;
  }

  return (query) => {
    const text = query
      .replace(/[a-z]+(?:[\s']+[a-z]+)*/g, letters)
      .replace(/\p{Script=Han}+/gu, han);
    return { text, changed: text !== query };
  };
}

/** The characters of a dictionary by sound: `zhong`, as heard `~zon`, by initial `zh-` or `z-`. */
function soundIndex({ strength, sounds }: Dictionary) {
  const common = commonSounds();
  const of = (character: string): string[] => [
    ...(common.has(character) ? [common.get(character)!] : []),
    ...(sounds.get(character) ?? []),
  ];
  const index = new Map<string, Set<string>>();
  for (const character of new Set([...strength.keys()].flatMap((pair) => [...pair]))) {
    for (const sound of of(character)) {
      for (const key of [sound, `~${heard(sound)}`, `${initial(sound)}-`, `${sound[0]}-`]) {
        index.set(key, (index.get(key) ?? new Set()).add(character));
      }
    }
  }
  return { of, characters: (sound: string): Iterable<string> => index.get(sound) ?? [] };
}
