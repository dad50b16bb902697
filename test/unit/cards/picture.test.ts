import { randomFillSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '../../../src/cards/compose.ts';
import { draw } from '../../../src/cards/drawing/draw.ts';
import type { CardFormat } from '../../../src/domain/addresses.ts';
import { keyOf } from '../../../src/cards/key.ts';
import type { StorySubject, VisitSubject } from '../../../src/cards/subjects/types.ts';
import { fontsFor, theme } from './helpers.ts';
import { everyKind } from './subjects.ts';

let root = '';
const story = everyKind('usual').find(({ kind }) => kind === 'story') as StorySubject;
const withPicture = (file: string, hash = file): StorySubject => ({
  ...story,
  picture: { file, hash },
});

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'card-pictures-'));
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#0a0" d="M0 0h3v2H0z"/></svg>';
  await writeFile(join(root, 'drawing.svg'), svg);
  const noise = randomFillSync(Buffer.alloc(900 * 700 * 3));
  const raw = { width: 900, height: 700, channels: 3 } as const;
  await sharp(noise, { raw }).jpeg().toFile(join(root, 'photo.jpg'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function pngWith(file: string, format: CardFormat): Promise<Buffer> {
  const card = compose(withPicture(file), format, theme);
  return draw(card, await fontsFor([card]), root);
}

test('a drawing fills its place exactly', async () => {
  const { data, info } = await sharp(await pngWith('drawing.svg', 'poster'))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * info.channels).subarray(0, 3),
  ];
  for (const [x, y] of [
    [0, 0],
    [1079, 0],
    [0, 719],
    [1079, 719],
  ] as const) {
    expect(at(x, y)).toEqual([0, 0xaa, 0]);
  }
  expect(at(540, 720)).not.toEqual([0, 0xaa, 0]);
});

test.each(['poster', 'story', 'moments', 'og'] as const)(
  'on %s a visit has its picture within white, with place and day',
  async (format) => {
    const visit = everyKind('usual').find(({ kind }) => kind === 'visit') as VisitSubject;
    const card = compose(
      { ...visit, picture: { file: 'drawing.svg', hash: 'drawing.svg' } },
      format,
      theme,
    );
    // Thin spaces and joiners stand between.
    expect(JSON.stringify(card.node).replace(/[\s\u2060]/g, '')).toContain('2021年1月29日');
    const png = await draw(card, await fontsFor([card]), root);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    const green = (x: number, y: number) => {
      const [red, green, blue] = data.subarray((y * info.width + x) * info.channels);
      return red === 0 && green === 0xaa && blue === 0;
    };
    const row = Math.round(info.height * (format === 'og' ? 0.5 : 0.3));
    const across = Array.from({ length: info.width }, (_, x) => green(x, row));
    expect(across[0]).toBe(false);
    expect(across.at(-1)).toBe(false);
    expect(across.filter(Boolean).length % 3).toBe(0);
    expect(across.filter(Boolean).length).toBeGreaterThan(400);
  },
);

test.each(['poster', 'og', 'square'] as const)(
  'a photo of any proportions stands on %s',
  async (format) => {
    const png = await pngWith('photo.jpg', format);
    // Colour type 2: three bytes a pixel, no palette.
    expect(png[25]).toBe(2);
  },
);

/** Light that changes slowly, shapes, and the grain of a sensor: as much to say as a real photo. */
async function photo(): Promise<Buffer> {
  const [width, height] = [1800, 1200];
  const data = Buffer.alloc(width * height * 3);
  for (let at = 0, seed = 1; at < width * height; at++) {
    const [x, y] = [(at % width) / width, Math.floor(at / width) / height];
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    const face = Math.hypot(x - 0.4, y - 0.45) < 0.2 ? 60 * Math.cos(x * 40) * Math.sin(y * 33) : 0;
    const wall = 35 * Math.sin(x * 90 + 8 * Math.sin(y * 25)) * Math.cos(y * 70 + x * 11);
    const light = 210 - 140 * y + 30 * Math.sin(x * 5) + face + wall + ((seed >>> 24) - 128) / 8;
    [light * 1.05, light * 0.9, light * 0.72 + 40 * x].forEach((value, channel) => {
      data[at * 3 + channel] = Math.max(0, Math.min(255, value));
    });
  }
  return sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

test('a thumbnail with a photo is small enough for a link in WeChat', async () => {
  await writeFile(join(root, 'real.jpg'), await photo());
  const png = await pngWith('real.jpg', 'thumb');
  expect(png.length).toBeLessThan(32 * 1024);
  expect(await sharp(png).metadata()).toMatchObject({ width: 300, height: 300 });
});

test('the cover shows the picture inside the square that WeChat cuts out', async () => {
  const png = await pngWith('drawing.svg', 'cover');
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const green = Array.from({ length: info.width * info.height }, (_, at) => at).filter(
    (at) => data[at * info.channels] === 0 && data[at * info.channels + 1] === 0xaa,
  );
  const columns = green.map((at) => at % info.width);
  expect(Math.min(...columns)).toBe(300);
  expect(Math.max(...columns)).toBe(599);
});

test('another picture under the same name is another card', () => {
  const key = (hash: string) => keyOf(compose(withPicture('photo.jpg', hash), 'og', theme), '');
  expect(key('a')).not.toBe(key('b'));
});

test.each(['og', 'poster', 'story', 'moments', 'square', 'share5x4', 'cover'] as const)(
  'on %s a picture made by artificial intelligence says so, and no other',
  async (format) => {
    const made = { file: 'drawing.svg', hash: 'drawing.svg', madeByAi: true };
    for (const subject of everyKind('usual')) {
      if (subject.kind !== 'story' && subject.kind !== 'visit') continue;
      const words = (picture: typeof made) =>
        wordsOf(compose({ ...subject, picture }, format, theme));
      expect(words(made)).toContain('人工智能生成');
      expect(words({ ...made, madeByAi: false })).not.toContain('人工智能生成');
    }
  },
);

/** Everything that is written on a card, run together. */
const wordsOf = (card: unknown) =>
  [...JSON.stringify(card).matchAll(/"children":"([^"]*)"/g)]
    .map(([, text]) => text!.replaceAll('\u2060', ''))
    .join('');
