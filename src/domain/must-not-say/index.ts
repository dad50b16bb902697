/**
 * Statements that a union's site must not make: repealed rules, promises nobody can keep, rules of
 * one place sold as the law of all. One file a field, one line here.
 */
import { COURTS } from './courts.ts';
import { DISPATCH } from './dispatch.ts';
import { EMPLOYMENT } from './employment.ts';
import { INJURY } from './injury.ts';
import { INSURANCE } from './insurance.ts';
import type { Misstatement } from './types.ts';
import { UNION } from './union.ts';
import { WAGES } from './wages.ts';

export type { Misstatement } from './types.ts';

export const MISSTATEMENTS: readonly Misstatement[] = [
  ...WAGES,
  ...INJURY,
  ...INSURANCE,
  ...DISPATCH,
  ...EMPLOYMENT,
  ...COURTS,
  ...UNION,
];

export interface Found {
  misstatement: Misstatement;
  /** Of the words within the text, in UTF-16 units. */
  index: number;
  /** The words. */
  text: string;
}

/** A sentence with the mark that ends it. */
const SENTENCE = /[^。！？!?；;\n]+[。！？!?；;\n]?/g;
/** Words before a statement, in the same part of the sentence, that deny it or put it into another's mouth. */
const DENIED =
  /不要|不能说|别|不是|并非|不等于|不代表|没有人|谁[都也]|不敢|不应|误以为|以为|有人说|听说|说成|不一定|未必|不见得/;
/** Words within it that do so. */
const TURNED = /不是只|不只|不等于|没写|没有写|没说|没规定/;
/** Words behind it that do so. */
const REFUTED = /^[”》]?(?:的说法|这句话|这种话|是错|不对|不是真)/;

/**
 * Finds misstatements in a text. Questions and what is denied state nothing.
 * @param text plain text without markup
 */
export function misstatements(text: string): Found[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index: start }) => {
    if (/(?:[？?]|[吗呢])$/.test(sentence)) return [];
    return MISSTATEMENTS.flatMap((misstatement): Found[] => {
      const match = misstatement.says.exec(sentence);
      if (!match || misstatement.unless?.test(sentence)) return [];
      const before = sentence.slice(0, match.index).split('，').at(-1)!;
      const behind = sentence.slice(match.index + match[0].length);
      if (DENIED.test(before) || TURNED.test(match[0]) || REFUTED.test(behind)) return [];
      return [{ misstatement, index: start + match.index, text: match[0] }];
    });
  });
}
