/** Classes of characters that Chinese typesetting tells apart (GB/T 15834, W3C clreq). */

/** Keeps its neighbours together; drawn as nothing. */
export const WORD_JOINER = '\u2060';
/** Between Chinese and Latin letters or digits. */
export const THIN_SPACE = '\u2009';
/** Width of a thin space in em, as HarfBuzz makes it up when the font has none. */
export const THIN_SPACE_EM = 0.2;

/** May not stand at the start of a line. */
const CLOSING = '，。、；：？！）》〉」』】〕］｝”’…—·～％‰℃,.;:?!)]}%';
/** May not stand at the end of a line. */
const OPENING = '（《〈「『【〔［｛“‘([{';

export const isClosing = (character: string) => CLOSING.includes(character);
export const isOpening = (character: string) => OPENING.includes(character);
export const isHan = (character: string) => /\p{Script=Han}/u.test(character);
export const isLatin = (character: string) => /[\p{Script=Latin}\d]/u.test(character);
export const isSpace = (character: string) => character === ' ' || character === THIN_SPACE;

/** Format characters that carry no shape: word joiner, zero-width space, byte order mark. */
export const isInvisible = (character: string) => /^[\u2060\u200b\ufeff]$/.test(character);

/** How well a line of a title ends after a character: 2 well, 1 tolerably, 0 anywhere. */
export function pauseAfter(character: string): 0 | 1 | 2 {
  if ('，。；：？！'.includes(character)) return 2;
  return '、》'.includes(character) ? 1 : 0;
}

/** Empty half of a full-width mark, in em: openers to the left, closers to the right. */
export const FULL_WIDTH_BLANK_EM = 0.5;
export const hasBlankBefore = (character: string) => '（《〈「『【〔［｛“‘'.includes(character);
export const hasBlankAfter = (character: string) =>
  '，。、；：？！）》〉」』】〕］｝”’'.includes(character);
