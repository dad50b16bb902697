/** Kinds that no content uses yet; their pictures are looked at in `.cache/tests/kinds`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { compose } from '../../../src/cards/compose.ts';
import type {
  FiguresSubject,
  GreetingSubject,
  Subject,
} from '../../../src/cards/subjects/types.ts';
import { words, type Words } from '../../../src/cards/words.ts';
import { CARD_FORMATS, type CardFormat } from '../../../src/domain/addresses.ts';
import { placesOf, pngOf, ROOT, theme } from './helpers.ts';

const FORMATS = Object.keys(CARD_FORMATS) as CardFormat[];
const given = (text: string): Words => words(text, 'content/test.json', 'field');

const base = {
  collection: 'campaigns' as const,
  sample: true,
  url: 'https://nuanxun.example.org/campaigns/a/',
};

const figures: FiguresSubject = {
  ...base,
  kind: 'figures',
  id: 'figures',
  label: '送温暖数字',
  title: given('两节期间走访慰问职工家庭'),
  shortTitle: given('走访慰问职工家庭'),
  sentence: given('市、县、区工会一起走访，这里是示例数字。'),
  number: given('1,286'),
  unit: given('户'),
  bars: [
    { name: given('困难职工'), value: 640, label: given('640户') },
    { name: given('一线职工'), value: 412, label: given('412户') },
    { name: given('劳动模范'), value: 156, label: given('156户') },
    { name: given('农民工'), value: 78, label: given('78户') },
  ],
  source: given('示例数字，截至2021年1月25日'),
};

const greeting: GreetingSubject = {
  ...base,
  kind: 'greeting',
  id: 'greeting',
  label: '节日问候',
  title: given('给在岗的您拜年'),
  shortTitle: given('给您拜年'),
  sentence: given('过年还在路上、在站里、在工地的师傅们，辛苦了。有难处，记得找工会。'),
  festival: given('春节'),
  wish: given('给在岗的您，拜个年'),
};

/** The widest words that these kinds have to take. */
const long: Subject[] = [
  {
    ...figures,
    id: 'figures-long',
    title: given('蚌埠市各级工会2021年元旦、春节期间走访慰问困难职工、一线职工和农民工家庭的户数'),
    number: given('12,345,678'),
    unit: given('人次'),
    bars: [...figures.bars, ...figures.bars].slice(0, 6).map((bar) => ({
      ...bar,
      name: given('困难企业职工和农民工'),
      label: given('12,345人次'),
    })),
    source: given('示例数字，截至2021年1月25日，由市总工会权益保障部汇总'),
  },
  {
    ...greeting,
    id: 'greeting-long',
    festival: given('“五一”国际劳动节'),
    wish: given('向坚守在岗位上的公交、环卫、快递、建筑、医护职工致敬，祝您节日快乐'),
  },
];

test.each(
  [figures, greeting, ...long].flatMap((subject) =>
    FORMATS.map((format) => [subject.id, format, subject] as const),
  ),
)(
  '%s, %s: everything stands on the card and nothing on anything else',
  async (id, format, subject) => {
    const card = compose(subject, format, theme);
    const places = await placesOf(card);
    places.forEach((place, index) => {
      expect(place.left, place.text).toBeGreaterThanOrEqual(0);
      expect(place.top, place.text).toBeGreaterThanOrEqual(0);
      expect(place.right, place.text).toBeLessThanOrEqual(card.width);
      expect(place.bottom, place.text).toBeLessThanOrEqual(card.height);
      for (const other of places.slice(index + 1)) {
        const wide = Math.min(place.right, other.right) - Math.max(place.left, other.left);
        const high = Math.min(place.bottom, other.bottom) - Math.max(place.top, other.top);
        expect(wide > 2 && high > 2, `${place.text} / ${other.text}`).toBe(false);
      }
    });
    expect(places.map(({ text }) => text)).toContain('示例');
    const png = await pngOf(subject, format);
    const { width, height } = await sharp(png).metadata();
    expect({ width, height }).toEqual(CARD_FORMATS[format]);
    const folder = join(ROOT, '.cache/tests/kinds');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${id}-${format}.png`), png);
  },
);

/** Lengths of the bars of a card. */
function barsOf(subject: FiguresSubject): number[] {
  const { node } = compose(subject, 'poster', theme);
  const found = JSON.stringify(node).matchAll(/"d":"M0 0H(\d+)V/g);
  return [...found].map(([, length]) => Number(length));
}

test('bars are as long as their values tell', () => {
  const lengths = barsOf(figures);
  expect(lengths).toHaveLength(4);
  lengths.forEach((length, index) => {
    const share = figures.bars[index]!.value / figures.bars[0]!.value;
    expect(length / lengths[0]!).toBeCloseTo(share, 1);
  });
});

test('a bar of nothing is still a stroke', () => {
  const bars = figures.bars.map((bar) => ({ ...bar, value: 0 }));
  expect(new Set(barsOf({ ...figures, bars }))).toEqual(new Set([4]));
});
