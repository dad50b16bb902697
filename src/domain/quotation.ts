/** Finding quoted words in a document; white space never counts. */
import { editDistance, withoutSpace } from './text.ts';

/** Length of the pieces by which a passage is recognised. */
const PIECE = 4;

/** True when the document has these words, white space apart. */
export function contains(document: string, quote: string): boolean {
  return withoutSpace(document).includes(withoutSpace(quote));
}

/**
 * The passage of the document that a wrong quote was probably copied from, without white space;
 * `undefined` when no passage agrees in at least two thirds.
 */
export function nearestPassage(document: string, quote: string): string | undefined {
  const text = withoutSpace(document);
  const wanted = withoutSpace(quote);
  const place = commonest(offsets(text, wanted));
  if (place === undefined) return undefined;
  // Words left out or added in the quote shift its two ends apart.
  const slack = Math.ceil(wanted.length / 4);
  let best = { passage: '', distance: Infinity, difference: Infinity };
  for (let start = place - 2; start <= place + 2; start++) {
    for (let length = wanted.length - slack; length <= wanted.length + slack; length++) {
      if (start < 0 || length < 1) continue;
      const passage = text.slice(start, start + length);
      const distance = editDistance(passage, wanted);
      const difference = Math.abs(passage.length - wanted.length);
      const nearer = distance - best.distance || difference - best.difference;
      if (nearer < 0) best = { passage, distance, difference };
    }
  }
  return best.distance <= wanted.length / 3 ? best.passage : undefined;
}

/** For every piece of the quote that the text has: where the quote would start there. */
function offsets(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = 0; at + PIECE <= quote.length; at++) {
    const piece = quote.slice(at, at + PIECE);
    for (let hit = text.indexOf(piece); hit >= 0; hit = text.indexOf(piece, hit + 1)) {
      found.push(hit - at);
    }
  }
  return found;
}

function commonest(numbers: number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const CHAPTER = /^([一二三四五六七八九十]+)、/;
const SECTION = /^（([一二三四五六七八九十]+)）/;

/** A block of a document with the clause it belongs to, cited as 二（三）; `''` before the first. */
export interface ClauseBlock {
  clause: string;
  text: string;
}

/**
 * Divides an official document by its headings 一、 and （一） (GB/T 9704-2012, 7.3.3).
 * @param blocks headings and paragraphs in order
 */
export function clauses(blocks: string[]): ClauseBlock[] {
  let chapter = '';
  let section = '';
  return blocks.map((text) => {
    const opening = CHAPTER.exec(text);
    if (opening) [chapter, section] = [opening[1]!, ''];
    else section = SECTION.exec(text)?.[0] ?? section;
    return { clause: chapter + section, text };
  });
}

/** Every clause whose words hold the quote. A quote may run over several blocks of one clause. */
export function clausesOf(blocks: ClauseBlock[], quote: string): string[] {
  const byClause = new Map<string, string>();
  for (const { clause, text } of blocks) byClause.set(clause, (byClause.get(clause) ?? '') + text);
  return [...byClause].filter(([, text]) => contains(text, quote)).map(([clause]) => clause);
}
