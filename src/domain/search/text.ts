/** One spelling for whatever is typed or indexed, and the pieces that are looked up. */

const HAN_RUN = /\p{Script=Han}+/gu;
const OTHER_WORD = /[\p{Letter}\p{Number}]+/gu;

/**
 * One spelling: full-width becomes half-width, capitals small, ü (also with a tone mark) v; other
 * tone marks fall away. Chinese characters stay as they are.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .trim();
}

/** Stretches of Chinese characters. */
export function hanRuns(text: string): string[] {
  return text.match(HAN_RUN) ?? [];
}

/** Words and numbers in other scripts. */
export function otherWords(text: string): string[] {
  return text.replace(HAN_RUN, ' ').match(OTHER_WORD) ?? [];
}

/** Every two neighbours: 劳动仲裁 → 劳动, 动仲, 仲裁. */
export function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

let segmenter: Intl.Segmenter | undefined;

/** Words as the segmenter of the platform sees them; the whole run where there is none. */
export function words(run: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return [run];
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(segmenter.segment(run), ({ segment }) => segment);
}
