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

const PAIRS = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['〔', '〕'],
  ['【', '】'],
  ['「', '」'],
]);
const OPENING = new Map([...PAIRS].map(([open, close]) => [close, open]));

/** A mark without its other half. */
export interface Unpaired {
  mark: string;
  /** In UTF-16 units. */
  index: number;
  /** The half that is missing. */
  partner: string;
}

/** The first mark of a text that lacks its other half; marks lie within one another, never across. */
export function unpaired(text: string): Unpaired | undefined {
  const open: Unpaired[] = [];
  for (const { 0: mark, index } of text.matchAll(/[“”‘’《》〈〉（）〔〕【】「」]/g)) {
    const close = PAIRS.get(mark);
    if (close !== undefined) {
      open.push({ mark, index, partner: close });
    } else if (open.at(-1)?.partner === mark) {
      open.pop();
      // An apostrophe within a Latin word is no quotation mark; neither is （一） as `一）`.
    } else if (
      mark !== '’' &&
      !/(?:^|[\n\s，；。：])[一二三四五六七八九十\d]{1,2}$/.test(text.slice(0, index))
    ) {
      return open.at(-1) ?? { mark, index, partner: OPENING.get(mark)! };
    }
  }
  return open[0];
}
