import { describe, expect, it } from 'vitest';
import { contrast, mix, readable } from '../../../src/domain/colour.ts';
import { themeCss } from '../../../src/styles/theme.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#a4161a', '#ffffff', 7.75],
    ['#c7161d', '#ffffff', 5.87],
  ])('of %s on %s is %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
  });
});

describe('mix', () => {
  it.each([
    [0, '#000000'],
    [0.5, '#808080'],
    [1, '#ffffff'],
  ])('with a share of %d', (share, colour) => {
    expect(mix('#000000', '#ffffff', share)).toBe(colour);
  });
});

describe('readable', () => {
  it('leaves a colour alone that is dark enough', () => {
    expect(readable('#a4161a', '#ffffff', '#000000', 7)).toBe('#a4161a');
  });

  it('goes no further than needed', () => {
    const colour = readable('#c7161d', '#161616', '#ffffff', 7);
    expect(contrast(colour, '#161616')).toBeGreaterThanOrEqual(7);
    expect(contrast(colour, '#161616')).toBeLessThan(7.6);
  });

  it('gives up at the end of the way', () => {
    expect(readable('#888888', '#888888', '#999999', 7)).toBe('#999999');
  });
});

describe('themeCss', () => {
  it.each([
    ['union red', '#a4161a', '#c7161d'],
    ['a pale yellow', '#ffe94d', '#fff27a'],
    ['a dark blue', '#0b2b55', '#123c77'],
  ])('keeps text readable with %s', (_, text, area) => {
    const css = themeCss({ text, area, ornament: '#d9a441' });
    const [light, dark] = css.split('@media') as [string, string];
    const value = (part: string, name: string) =>
      new RegExp(`--${name}:(#[0-9a-f]{6})`).exec(part)![1]!;
    for (const part of [light, dark]) {
      expect(contrast(value(part, 'brand'), value(part, 'paper'))).toBeGreaterThanOrEqual(7);
      expect(contrast(value(part, 'brand'), value(part, 'panel'))).toBeGreaterThanOrEqual(7);
      expect(contrast(value(part, 'brand-area'), '#ffffff')).toBeGreaterThanOrEqual(7);
    }
  });
});
