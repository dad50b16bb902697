/** Text as a voice should say it. */
import { findTelephones } from './telephones-in-text.ts';

/** Telephones stop speaking in the middle of longer stretches. */
const LONGEST = 120;

/**
 * Sentences of a text, short enough to be said in one go, with telephone numbers digit by digit: a
 * voice would make “twelve thousand three hundred” of 12345.
 */
export function spokenSentences(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  return (digitByDigit(flat).match(/[^。！？；]+[。！？；”’）]*/g) ?? [])
    .flatMap((sentence) => split(sentence.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function digitByDigit(text: string): string {
  let spoken = '';
  let from = 0;
  // “12333 人社服务热线” is a number to call: quantities have no space before their unit.
  const apart = text.replace(/(?<!\d)12\d{3}(?= )/g, apartDigits);
  for (const { value, index } of findTelephones(apart)) {
    spoken += apart.slice(from, index) + apartDigits(value);
    from = index + value.length;
  }
  return spoken + apart.slice(from);
}

function apartDigits(number: string): string {
  return number.replace(/\D/g, '').split('').join(' ');
}

/** Breaks a long sentence behind commas. */
function split(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const parts: string[] = [];
  for (const piece of sentence.match(/[^，：、]+[，：、]?|[，：、]/g) ?? []) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + piece.length <= LONGEST) {
      parts[parts.length - 1] = last + piece;
    } else parts.push(piece);
  }
  return parts;
}
