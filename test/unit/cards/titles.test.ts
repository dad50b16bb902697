/** Three hundred titles of the kinds that unions write, on every format of a guide and a notice. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compose } from '../../../src/cards/compose.ts';
import type { Node } from '../../../src/cards/h.ts';
import type { Subject } from '../../../src/cards/subjects/types.ts';
import { DICTIONARY } from '../../../src/cards/typography/dictionary.ts';
import { words } from '../../../src/cards/words.ts';
import { CARD_FORMATS, type CardFormat } from '../../../src/domain/addresses.ts';
import { faces, fontsFor, placesOf, theme } from './helpers.ts';
import { everyKind } from './subjects.ts';

const titles = readFileSync(new URL('../../fixtures/cards/titles.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const FORMATS = Object.keys(CARD_FORMATS) as CardFormat[];

const NOT_FIRST = '，。、；：？！）》〉」』】〕”’…—·～％%℃,.;:?!)';
const NOT_LAST = '（《〈「『【〔“‘([';

/** A notice and a guide with the title everywhere. */
function subjectsWith(title: string): Subject[] {
  const given = words(title, 'content/test.mdx', 'title');
  return everyKind('usual')
    .filter(({ kind }) => kind === 'notice' || kind === 'guide')
    .map((subject) => ({ ...subject, title: given, shortTitle: given }));
}

const bare = (text: string) => text.replace(/[\s\u2009\u2060]/gu, '');

/** The lines in which a card sets the title. */
function linesOf(node: Node, title: string): string[] {
  const { children } = node.props;
  if (!Array.isArray(children)) return [];
  const texts = children.map((child) => child.props.children);
  if (texts.length > 0 && texts.every((text) => typeof text === 'string')) {
    const lines = texts as string[];
    if (bare(lines.join('')) === bare(title)) return lines;
  }
  return children.flatMap((child) => linesOf(child, title));
}

/** Offsets at which lines end, without spaces. */
function endsOf(lines: string[]): number[] {
  let at = 0;
  return lines.slice(0, -1).map((line) => (at += bare(line).length));
}

/** What a reader would call a fault in the lines of a title. */
function* faultsIn(title: string, lines: string[]): Generator<string> {
  if (lines.length === 0) yield 'title is not there';
  for (const [index, line] of lines.entries()) {
    if (index > 0 && NOT_FIRST.includes([...line][0]!)) yield `starts with a mark: ${line}`;
    if (index < lines.length - 1 && NOT_LAST.includes([...line].at(-1)!)) yield `ends: ${line}`;
  }
  const text = bare(title);
  const ends = new Set(endsOf(lines));
  for (const word of DICTIONARY) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      for (let cut = at + 1; cut < at + word.length; cut++) {
        if (ends.has(cut)) yield `cuts ${word}`;
      }
    }
  }
  for (const { segment, index } of new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(
    text,
  )) {
    // What the segmenter takes for a word across 年 and the like is none.
    if (/\d/.test(segment) && segment.length > 1 && !/^[\d.:]+$/.test(segment)) continue;
    // After a figure stands what it counts: 12家|用人单位.
    const counted = /\d/.test(text[index - 1] ?? '') ? index + 1 : -1;
    for (let cut = index + 1; cut < index + segment.length; cut++) {
      if (ends.has(cut) && cut !== counted) yield `cuts ${segment}`;
    }
  }
}

test('there are 300 of 8 to 60 characters, each once', () => {
  expect(titles).toHaveLength(300);
  expect(new Set(titles).size).toBe(300);
  for (const title of titles) {
    expect([...title].length, title).toBeGreaterThanOrEqual(8);
    expect([...title].length, title).toBeLessThanOrEqual(60);
  }
});

test('every character has a glyph', () => {
  const lacking = [...new Set(titles.join(''))].filter(
    (character) => !faces.serif.has(character.codePointAt(0)!),
  );
  expect(lacking).toEqual([]);
});

test.each(FORMATS)('%s: no line is broken where a reader would stumble', (format) => {
  const faults = titles.flatMap((title) =>
    subjectsWith(title).flatMap((subject) => {
      const { node } = compose(subject, format, theme);
      return [...faultsIn(title, linesOf(node, title))].map((fault) => `${title}: ${fault}`);
    }),
  );
  expect(faults).toEqual([]);
});

test.each(FORMATS)('%s: nothing overflows', async (format) => {
  // Layout takes longer than typesetting: one kind a title, in turn.
  const cards = titles.map((title, index) => {
    return compose(subjectsWith(title)[index % 2]!, format, theme);
  });
  const fonts = await fontsFor(cards);
  for (const card of cards) {
    for (const { text, left, top, right, bottom } of await placesOf(card, fonts)) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(card.width);
      expect(bottom, text).toBeLessThanOrEqual(card.height);
    }
  }
});
