/** Half-width punctuation where Chinese text wants the full-width marks (GB/T 15834-2011). */

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};

const BETWEEN_HAN = /(?<=[\p{Script=Han}”’）》])[,.;:!?](?=\s?[\p{Script=Han}“‘（《])/gu;
const BRACKETS = /(?<=\p{Script=Han})\(([^()]*\p{Script=Han}[^()]*)\)/gu;

/** UTF-16 offsets of half-width marks between Chinese characters. */
export function halfWidthMarks(text: string): number[] {
  return [
    ...[...text.matchAll(BETWEEN_HAN)].map(({ index }) => index),
    ...[...text.matchAll(BRACKETS)].flatMap(({ 0: all, index }) => [index, index + all.length - 1]),
  ].sort((a, b) => a - b);
}

/** The text with these marks in full width. */
export function withFullWidthMarks(text: string): string {
  return text.replace(BRACKETS, '（$1）').replace(BETWEEN_HAN, (mark) => FULL_WIDTH[mark] ?? mark);
}
