import { expect, test } from 'vitest';
import { contrast } from '../../../src/domain/colour.ts';
import { darkGround, darkText, nightStyle } from '../../../src/domain/dark-mode.ts';

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

test.each([
  [
    'a ground of its own counts for words and lines',
    'background-color:#f5f5f5;color:#333333;padding:8px',
    undefined,
    'background-color:#232323;color:#b2b2b2;padding:8px',
    '#232323',
  ],
  ['words on the ground around them', 'color:#333333', '#232323', 'color:#b2b2b2', '#232323'],
  [
    'lines are turned as words are',
    'border-left:4px solid #c7161d',
    undefined,
    'border-left:4px solid #ed1a22',
    '#191919',
  ],
  ['what has no colour stays', 'margin:0 0 16px', undefined, 'margin:0 0 16px', '#191919'],
])('style at night: %s', (_name, day, around, night, ground) => {
  const turned = nightStyle(day, around);
  expect(turned.ground).toBe(ground);
  const shape = (style: string) => style.replace(/#[0-9a-f]{6}/g, '#');
  expect(shape(turned.style)).toBe(shape(night));
  const colours = (style: string) => style.match(/#[0-9a-f]{6}/g) ?? [];
  colours(night).forEach((colour, index) => {
    expect(distance(colours(turned.style)[index]!, colour)).toBeLessThan(2);
  });
});
