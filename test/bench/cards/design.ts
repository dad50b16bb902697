/** The design that every tool draws: title, summary, organisation and date on 1200×630. */
import { readFileSync } from 'node:fs';
import type { Card } from '../../../src/cards/drawing/draw.ts';
import { loadFaces } from '../../../src/cards/fonts/face.ts';
import { at, canvas } from '../../../src/cards/parts/canvas.ts';
import { label, text } from '../../../src/cards/parts/text.ts';
import { shape, type Node } from '../../../src/cards/h.ts';
import { coloursOf, type Theme } from '../../../src/cards/theme.ts';
import { DICTIONARY } from '../../../src/cards/typography/dictionary.ts';
import { typesetter } from '../../../src/cards/typography/typesetter.ts';
import { own } from '../../../src/cards/words.ts';

export const SIZE = { width: 1200, height: 630 };
export const COLOURS = coloursOf({ text: '#a4161a', area: '#c7161d', ornament: '#d9a441' });
export const TITLE = 60;
export const TEXT = 32;
export const UNION = '示例市总工会';

const theme: Theme = {
  colours: COLOURS,
  union: own(UNION),
  site: own('暖讯'),
  type: typesetter(loadFaces(), DICTIONARY),
};

export interface Words {
  title: string;
  summary: string;
  date: string;
}

const titles = readFileSync(new URL('../../fixtures/cards/titles.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** Different words for every number. */
export function wordsOf(number: number): Words {
  const pick = (step: number) => titles[(number * step + step) % titles.length]!;
  return {
    title: pick(1),
    summary: `${pick(7)}。${pick(11)}。`,
    date: `2021年${(number % 12) + 1}月${(number % 28) + 1}日`,
  };
}

/** All characters of so many cards. */
export function charactersFor(count: number): string {
  const all = Array.from({ length: count }, (_, index) => Object.values(wordsOf(index)).join(''));
  return [...new Set(`${all.join('')}${UNION} `)].sort().join('');
}

/** The design as our own card. */
export function ourCard(number: number): Card {
  const { title, summary, date } = wordsOf(number);
  const width = 1000;
  const block = (words: string, font: 'serif' | 'sans', size: number, colour: string): Node =>
    text(theme, own(words), {
      font,
      width,
      sizes: [size, Math.round(size * 0.9), Math.round(size * 0.8)],
      lines: 4,
      leading: 1.4,
      setting: font === 'serif' ? 'even' : 'full',
      colour,
    }).node;
  const node = canvas(
    'og',
    COLOURS.paper,
    shape({ left: 84, top: 0, width: 4, height: 630, backgroundColor: COLOURS.red }),
    at(120, 70, {}, block(title, 'serif', TITLE, COLOURS.red)),
    at(120, 300, {}, block(summary, 'sans', TEXT, COLOURS.text)),
    at(120, 540, {}, label(theme, own(UNION), { font: 'bold', size: TEXT, colour: COLOURS.text })),
    at(880, 540, {}, label(theme, own(date), { font: 'sans', size: TEXT, colour: COLOURS.quiet })),
  );
  return { ...SIZE, node };
}
