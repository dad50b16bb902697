import jsqr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CARD_FORMATS, codedUrl } from '../../src/domain/addresses.ts';
import { allEntries } from './entries.ts';
import { files, origin, pageAt, pathOf, readBytes } from './site.ts';

/** The path of a share image, whichever of the two kinds of file it is. */
function cardFile(collection: string, id: string, format: string): string | undefined {
  return ['png', 'jpg']
    .map((extension) => `/cards/${collection}/${id}/${format}.${extension}`)
    .find((path) => files.has(path));
}

/** The text of the QR code on an image, as a phone reads it. */
async function readCode(image: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(image)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each(Object.entries(CARD_FORMATS))(
  'every entry has its %s image, of the right size',
  async (format, size) => {
    const problems: string[] = [];
    for (const [collection, id] of allEntries) {
      const file = cardFile(collection, id, format);
      if (!file) {
        problems.push(`${collection}/${id}: no ${format}`);
        continue;
      }
      const { width, height } = await sharp(readBytes(file)).metadata();
      if (width !== size.width || height !== size.height)
        problems.push(`${file}: ${width}×${height}`);
    }
    expect(problems).toEqual([]);
  },
);

test('every page names its own share image', () => {
  const problems = allEntries.filter(([collection, id]) => {
    const { document } = pageAt(`/${collection}/${id}/`);
    const image = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
    return pathOf(image ?? '') !== cardFile(collection, id, 'og');
  });
  expect(problems).toEqual([]);
});

describe.each(['poster', 'story', 'moments'])('the code on the %s leads to its page', (format) => {
  test.each(allEntries)('%s/%s', async (collection, id) => {
    const file = cardFile(collection, id, format);
    const code = await readCode(readBytes(file!));
    const page = `/${collection}/${id}/`;
    expect(code).toBe(codedUrl(origin + page));
    // A short address is a page that leads on.
    const path = pathOf(code ?? '');
    if (path === page) return;
    const { document } = pageAt(path);
    const refresh = document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
    expect(refresh).toBe(`0;url=${page}`);
  });

  test('also after a chat has made the picture small and coarse', async () => {
    const file = cardFile('notices', '2020-60', 'poster');
    const coarse = await sharp(readBytes(file!))
      .resize({ width: 540 })
      .jpeg({ quality: 60 })
      .toBuffer();
    expect(await readCode(coarse)).toContain('/notices/2020-60/');
  });
});
