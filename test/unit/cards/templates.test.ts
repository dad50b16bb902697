import { describe, expect, test } from 'vitest';
import { compose } from '../../../src/cards/compose.ts';
import { SAFE_SQUARE } from '../../../src/cards/parts/cover.ts';
import { SHEETS } from '../../../src/cards/parts/sheet.ts';
import { CARD_FORMATS, type CardFormat } from '../../../src/domain/addresses.ts';
import { placesOf, pngOf, theme, type PlacedText } from './helpers.ts';
import { everyKind } from './subjects.ts';

const FORMATS = Object.keys(CARD_FORMATS) as CardFormat[];
const subjects = [...everyKind('short'), ...everyKind('usual'), ...everyKind('long')];

/** Squeezed punctuation and hanging marks may differ from the reckoning by this many pixels. */
const SLACK = 2;

const overlap = (a: PlacedText, b: PlacedText): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;

describe.each(subjects.map((subject) => [subject.id, subject] as const))('%s', (_id, subject) => {
  test.each(FORMATS)('%s: nothing overflows, nothing overlaps', async (format) => {
    const card = compose(subject, format, theme);
    const places = await placesOf(card);
    expect(places.length).toBeGreaterThanOrEqual(2);
    places.forEach((place, index) => {
      expect(place.left, place.text).toBeGreaterThanOrEqual(0);
      expect(place.top, place.text).toBeGreaterThanOrEqual(0);
      expect(place.right, place.text).toBeLessThanOrEqual(card.width);
      expect(place.bottom, place.text).toBeLessThanOrEqual(card.height);
      for (const other of places.slice(index + 1)) {
        expect(overlap(place, other), `${place.text} / ${other.text}`).toBe(false);
      }
    });
    const sheet = SHEETS[format];
    if (sheet) {
      const { left, top, size } = sheet.qr;
      const box = { text: '', left, top, right: left + size, bottom: top + size };
      expect(places.filter((place) => overlap(place, box))).toEqual([]);
    }
  });

  test('cover: all words stand in the square that WeChat cuts out', async () => {
    for (const { text, left, right } of await placesOf(compose(subject, 'cover', theme))) {
      expect(left, text).toBeGreaterThanOrEqual(SAFE_SQUARE.left - SLACK);
      expect(right, text).toBeLessThanOrEqual(SAFE_SQUARE.right + SLACK);
    }
  });

  test('made-up material says 示例, other material does not', async () => {
    for (const format of FORMATS) {
      const texts = (await placesOf(compose(subject, format, theme))).map(({ text }) => text);
      expect(texts.includes('示例')).toBe(subject.sample);
    }
  });
});

test.each([
  ['square', 20],
  ['og', 40],
  ['thumb', 12],
] as const)('%s stays under %i KB without a photo', async (format, limit) => {
  for (const subject of [...everyKind('short'), ...everyKind('usual')]) {
    expect((await pngOf(subject, format)).length / 1024, subject.id).toBeLessThanOrEqual(limit);
  }
});

test('a long address is coded as a short one, and a domain that is too long is refused', () => {
  const [subject] = everyKind('short');
  const url = `https://nuanxun.example.org/notices/${'a'.repeat(40)}/`;
  const coded = compose({ ...subject!, url }, 'poster', theme).qr!.text;
  expect(coded).toMatch(/^https:\/\/nuanxun\.example\.org\/share\/s\/[0-9a-z]+\/$/);
  const far = `https://${'a'.repeat(40)}.example.org/notices/a/`;
  expect(() => compose({ ...subject!, url: far }, 'poster', theme)).toThrow(
    /content\/test\.mdx 的 网址：.*太长，二维码印不清楚。最多 60 个/,
  );
});

test('posters carry a code and other pictures none', () => {
  const coded = FORMATS.filter((format) => compose(subjects[0]!, format, theme).qr);
  expect(coded).toEqual(['poster', 'story', 'moments']);
});
