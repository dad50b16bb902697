import { randomFillSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '../../../src/cards/compose.ts';
import { draw } from '../../../src/cards/drawing/draw.ts';
import { keyOf } from '../../../src/cards/key.ts';
import type { StorySubject } from '../../../src/cards/subjects/types.ts';
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

async function pngWith(file: string, format: 'poster' | 'og' | 'square'): Promise<Buffer> {
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

test.each(['poster', 'og', 'square'] as const)(
  'a photo of any proportions stands on %s',
  async (format) => {
    const png = await pngWith('photo.jpg', format);
    // Colour type 2: three bytes a pixel, no palette.
    expect(png[25]).toBe(2);
  },
);

test('another picture under the same name is another card', () => {
  const key = (hash: string) => keyOf(compose(withPicture('photo.jpg', hash), 'og', theme), '');
  expect(key('a')).not.toBe(key('b'));
});
