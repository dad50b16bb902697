import { CardError } from '../errors.ts';
import type { Face } from '../fonts/face.ts';
import type { Words } from '../words.ts';
import { isInvisible, isSpace } from './characters.ts';

/** Shown in colour by phones; ☀ alone is an ordinary character, ☀ with U+FE0F is not. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufe0f]/u;

/**
 * Looks for characters that would be drawn as a blank or a box.
 * @throws CardError that names the file, the field and the character
 */
export function checkCharacters(words: Words, face: Face): void {
  const { text } = words;
  const emoji = EMOJI.exec(text);
  if (emoji) {
    const problem = `有表情符号“${emoji[0]}”（${codeOf(emoji[0])}），分享图上不能用，请删掉`;
    throw new CardError(words, `“${text}”里${problem}`, emoji.index);
  }
  let offset = 0;
  for (const character of text) {
    const problem = problemWith(character, face);
    if (problem) throw new CardError(words, `“${text}”里${problem}`, offset);
    offset += character.length;
  }
}

function problemWith(character: string, face: Face): string | undefined {
  if (isInvisible(character) || isSpace(character)) return undefined;
  const code = codeOf(character);
  if (UNSEEN.test(character)) return `有一个看不见的字符（${code}），多半是粘贴带来的，请删掉`;
  if (face.has(character.codePointAt(0)!)) return undefined;
  return `的“${character}”（${code}）在分享图的字体里没有，请换一个字，或者用规范字`;
}

/** U+4E00. */
function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
