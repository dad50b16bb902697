import { expect, test } from 'vitest';
import { contrast } from '../../../src/domain/colour.ts';
import { darkGround, darkText } from '../../../src/domain/dark-mode.ts';

/** Largest difference of a channel; a conversion there and back may round by one. */
function distance(a: string, b: string): number {
  const channels = (colour: string) =>
    [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return Math.max(...channels(a).map((channel, index) => Math.abs(channel - channels(b)[index]!)));
}

test.each([
  ['dark grey text on the page', '#333333', undefined, '#a3a3a3', '#191919', 7.0],
  ['black text on the page', '#000000', undefined, '#a3a3a3', '#191919', 7.0],
  ['union red on the page', '#c7161d', undefined, '#ed1a22', '#191919', 4.0],
  ['white on union red', '#ffffff', '#c7161d', '#ffffff', '#c7161d', 5.9],
  ['grey on cream, which glares', '#333333', '#fff7e6', '#333333', '#c4beb1', 6.8],
  ['grey on pink, which glares', '#333333', '#fdecec', '#333333', '#c7baba', 6.8],
  ['grey on neutral grey', '#333333', '#f5f5f5', '#b3b3b3', '#232323', 7.5],
  ['red on gold', '#c7161d', '#f5c04a', '#c7161d', undefined, 3.4],
  ['white on the green of WeChat', '#ffffff', '#07c160', '#ffffff', '#07c160', 2.4],
])('%s', (_name, text, ground, darkerText, darkerGround, ratio) => {
  const night = darkGround(ground ?? '#ffffff');
  const words = darkText(text, night);
  if (darkerGround)
    expect(distance(night, darkerGround), `${night} for the ground`).toBeLessThan(2);
  // Of black the formula makes a grey a little darker than the page's own.
  if (text !== '#000000') expect(distance(words, darkerText), words).toBeLessThan(2);
  expect(contrast(words, night)).toBeGreaterThan(ratio - 0.25);
  expect(contrast(words, night)).toBeLessThan(ratio + 0.25);
});

test('red on pink loses what contrast it had', () => {
  const night = darkGround('#fdecec');
  expect(contrast(darkText('#c7161d', night), night)).toBeCloseTo(3.1, 0);
});
