import jsqr from 'jsqr';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { findQrFault, placeQr } from '../../../src/cards/drawing/qr.ts';
import { SHEETS } from '../../../src/cards/parts/sheet.ts';
import { codedUrl, LONGEST_CODED_URL } from '../../../src/domain/addresses.ts';
import { pngOf } from './helpers.ts';
import { everyKind } from './subjects.ts';

/** What a phone reads from a picture. */
async function read(image: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(image)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

const sheets = Object.values(SHEETS);

test.each(
  everyKind('long').flatMap((subject) =>
    sheets.map(({ format }) => [format, subject.kind, subject] as const),
  ),
)(
  'the code on the %s of a %s can be read, also small and after JPEG 60',
  async (format, _kind, subject) => {
    const image = await pngOf(subject, format);
    expect(await read(image)).toBe(codedUrl(subject.url));
    const chat = await sharp(image)
      .resize(Math.round(1080 * 0.4))
      .jpeg({ quality: 60 })
      .toBuffer();
    expect(await read(chat)).toBe(codedUrl(subject.url));
  },
);

test.each(sheets)(
  '$format: modules have 8 pixels or more, and a quiet zone of four',
  ({ qr: box }) => {
    for (const length of [20, 42, LONGEST_CODED_URL]) {
      const qr = placeQr({ text: 'x'.repeat(length), ...box })!;
      const side = qr.modules.length * qr.module;
      expect(qr.module).toBeGreaterThanOrEqual(8);
      for (const margin of [qr.left - box.left, box.left + box.size - qr.left - side]) {
        expect(margin).toBeGreaterThanOrEqual(4 * qr.module);
      }
      expect(Number.isInteger(qr.left) && Number.isInteger(qr.top)).toBe(true);
    }
  },
);

test('an address for which modules would be too small gets no code', () => {
  expect(placeQr({ text: 'x'.repeat(107), ...sheets[0]!.qr })).toBeUndefined();
});

test('one wrong module is found', () => {
  const qr = placeQr({ text: 'https://nuanxun.example.org/', ...sheets[0]!.qr })!;
  const dark = (x: number, y: number) =>
    qr.modules[Math.floor((y - qr.top) / qr.module)]?.[Math.floor((x - qr.left) / qr.module)];
  const faultless = (x: number, y: number) => (dark(x, y) ? 'dark' : 'white');
  expect(findQrFault(qr, faultless)).toBeUndefined();
  const spoilt = { x: qr.left + 10 * qr.module + 4, y: qr.top + 10 * qr.module + 4 };
  const near = (x: number, y: number) =>
    Math.abs(x - spoilt.x) < qr.module / 2 && Math.abs(y - spoilt.y) < qr.module / 2;
  expect(findQrFault(qr, (x, y) => (near(x, y) ? 'other' : faultless(x, y)))).toBeDefined();
});
