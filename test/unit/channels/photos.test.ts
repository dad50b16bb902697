import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cleanPhotos } from '../../../src/channels/photos.ts';
import { toldByFile } from '../../../src/domain/ai-label.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'photos-'));
  mkdirSync(join(site, '_assets'));
});
afterEach(() => rmSync(site, { recursive: true }));

/** A photograph as a telephone writes it, lying on its side, with the place where it was taken. */
const photo = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#a4161a' } })
    .withExif({
      IFD0: { Make: 'Phone', Orientation: '6' },
      IFD3: { GPSLatitude: '32/1 55/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

test('place and device are taken out, and the picture stands upright', async () => {
  const file = join(site, '_assets/cover.abc.jpg');
  writeFileSync(file, await photo());
  writeFileSync(join(site, 'index.html'), '<img src="/_assets/cover.abc.jpg">');
  expect((await sharp(file).metadata()).exif).toBeDefined();

  await cleanPhotos(site, '_assets');

  const { exif, width, height } = await sharp(readFileSync(file)).metadata();
  expect(exif).toBeUndefined();
  expect([width, height]).toEqual([20, 40]);
});

test('an original that no page shows is removed', async () => {
  writeFileSync(join(site, '_assets/cover.abc.jpg'), await photo());
  writeFileSync(join(site, 'index.html'), '<p>没有图片</p>');
  await cleanPhotos(site, '_assets');
  expect(existsSync(join(site, '_assets/cover.abc.jpg'))).toBe(false);
});

test('a picture without metadata keeps its bytes', async () => {
  const file = join(site, '_assets/plain.png');
  const plain = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  writeFileSync(file, plain);
  writeFileSync(join(site, 'index.html'), '<img src="/_assets/plain.png">');
  await cleanPhotos(site, '_assets');
  expect(readFileSync(file).equals(plain)).toBe(true);
});

test('a site without pictures is no error', async () => {
  rmSync(join(site, '_assets'), { recursive: true });
  await expect(cleanPhotos(site, '_assets')).resolves.toBeUndefined();
});

test('a drawing of a withdrawn story is removed, one that a page shows stays', async () => {
  writeFileSync(join(site, '_assets/cover.abc.svg'), '<svg/>');
  writeFileSync(join(site, '_assets/cover.def.svg'), '<svg/>');
  writeFileSync(join(site, 'index.html'), '<img src="/_assets/cover.def.svg">');

  await cleanPhotos(site, '_assets');

  expect(existsSync(join(site, '_assets/cover.abc.svg'))).toBe(false);
  expect(existsSync(join(site, '_assets/cover.def.svg'))).toBe(true);
});

test('a picture of artificial intelligence says so in its file, others do not', async () => {
  for (const name of ['made.a.webp', 'made.b.jpg', 'seen.jpg']) {
    writeFileSync(
      join(site, '_assets', name),
      await sharp(await photo())
        .toFormat(name.endsWith('webp') ? 'webp' : 'jpeg')
        .toBuffer(),
    );
  }
  writeFileSync(
    join(site, 'index.html'),
    '<img src="/_assets/made.b.jpg" srcset="/_assets/made.a.webp 400w" alt="人工智能生成的图：雪夜"><img alt="雪夜" src="/_assets/seen.jpg">',
  );
  await cleanPhotos(site, '_assets');
  const told = ['made.a.webp', 'made.b.jpg', 'seen.jpg'].map((name) =>
    toldByFile(readFileSync(join(site, '_assets', name))),
  );
  expect(told).toEqual([true, true, false]);
});
