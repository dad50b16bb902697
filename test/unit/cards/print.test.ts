import { PDFiumLibrary } from '@hyzyla/pdfium';
import jsqr from 'jsqr';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printFonts } from '../../../src/cards/print/fonts.ts';
import { toPdf } from '../../../src/cards/print/pdf.ts';
import { setLine } from '../../../src/cards/print/runs.ts';
import { A3_SCALE, A4, mm, type Mark, type Sheet } from '../../../src/cards/print/sheet.ts';
import { stickers } from '../../../src/cards/print/stickers.ts';
import { posterOf } from '../../../src/cards/print/templates/index.ts';
import type { Hotline } from '../../../src/cards/subjects/types.ts';
import { words } from '../../../src/cards/words.ts';
import { codedUrl } from '../../../src/domain/addresses.ts';
import { faces, ROOT, theme } from './helpers.ts';
import { everyKind } from './subjects.ts';

const FONT_CACHE = `${ROOT}.cache/tests/print-fonts`;
/** Office printers leave this much of the paper blank. */
const EDGE = mm(5);

const given = (text: string) => words(text, 'content/test.mdx', 'field');
const numbers = (long: boolean): Hotline[] => [
  { number: given(long ? '0552-12345678' : '12333'), name: given('人社服务热线') },
  { number: given('12351'), name: given(long ? '公共法律服务热线' : '职工服务热线') },
];

const subjects = (['short', 'usual', 'long'] as const)
  .flatMap((length) => everyKind(length))
  .filter(({ kind }) => ['notice', 'guide', 'support', 'service-point'].includes(kind));
const sheetOf = (title: string, marks: Mark[]): Sheet => ({ title, author: '示例市总工会', marks });
const posters = subjects.map((subject) => {
  const marks = posterOf(subject)(subject, theme);
  return [subject.id, subject, sheetOf(subject.title.text, marks)] as const;
});
const stickerSheets = subjects.map((subject) => {
  const marks = stickers(subject, numbers(subject.id.startsWith('long')), theme);
  return [subject.id, subject, sheetOf(subject.title.text, marks)] as const;
});

interface Place {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where every line of text and every QR code stands. */
function placesOf({ marks }: Sheet): Place[] {
  return marks.flatMap((mark): Place[] => {
    if (mark.kind === 'qr') {
      const { x, y, size, url } = mark;
      return [{ text: url, left: x, top: y, right: x + size, bottom: y + size }];
    }
    if (mark.kind !== 'text') return [];
    return mark.lines.map((text, index) => {
      const width = setLine(text, faces[mark.font]).width * mark.size;
      const left = mark.x - width * { start: 0, middle: 0.5, end: 1 }[mark.align];
      const middle = mark.y + mark.size * mark.leading * (index + 0.5);
      const half = mark.size / 2;
      return { text, left, top: middle - half, right: left + width, bottom: middle + half };
    });
  });
}

const overlap = (a: Place, b: Place): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;

describe.each([...posters, ...stickerSheets])('%s', (_id, subject, sheet) => {
  test('everything stands on the part that printers reach, nothing on anything else', () => {
    const places = placesOf(sheet);
    places.forEach((place, index) => {
      expect(place.left, place.text).toBeGreaterThanOrEqual(EDGE);
      expect(place.top, place.text).toBeGreaterThanOrEqual(EDGE);
      expect(place.right, place.text).toBeLessThanOrEqual(A4.width - EDGE);
      expect(place.bottom, place.text).toBeLessThanOrEqual(A4.height - EDGE);
      for (const other of places.slice(index + 1)) {
        expect(overlap(place, other), `${place.text} / ${other.text}`).toBe(false);
      }
    });
  });

  test('made-up material says 示例, other material does not', () => {
    expect(placesOf(sheet).some(({ text }) => text === '示例')).toBe(subject.sample);
  });
});

describe('lines', () => {
  const run = (line: string) => setLine(line, faces.sans);

  test.each([
    ['工资条', 3, ['工资条@0']],
    ['《条例》，你看', 6, ['《条例》@-0.5', '，你看@3']],
    ['先打。', 2.5, ['先打。@0']],
    ['“（帮扶）”', 4, ['“@-0.5', '（帮扶）@0', '”@3.5']],
    ['第\u20093\u2009条', 2.955, ['第@0', '3@1.2', '条@1.955']],
    ['工\u2060资', 2, ['工资@0']],
  ])('%s', (line, width, parts) => {
    const { runs, width: found } = run(line);
    expect(found).toBeCloseTo(width, 3);
    expect(runs.map(({ text, x }) => `${text}@${Math.round(x * 1000) / 1000}`)).toEqual(parts);
  });
});

describe('PDF files', () => {
  let pdfium: PDFiumLibrary;
  beforeAll(async () => {
    pdfium = await PDFiumLibrary.init();
  });
  afterAll(() => pdfium.destroy());

  /** The first page as an office printer sees it. */
  async function raster(pdf: Buffer, dpi: number) {
    const document = await pdfium.loadDocument(pdf);
    const [page] = document.pages();
    const { width, height, data } = await page!.render({ scale: dpi / 72, render: 'bitmap' });
    document.destroy();
    return { width, height, data: Buffer.from(data) };
  }

  async function pdfOf(sheet: Sheet, scale = 1): Promise<Buffer> {
    return toPdf(sheet, await printFonts([sheet], FONT_CACHE), scale);
  }

  test.each(posters)(
    'the code on the poster of %s can be read at 150 dpi',
    async (_id, subject, sheet) => {
      const { width, height, data } = await raster(await pdfOf(sheet), 150);
      expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(codedUrl(subject.url));
    },
  );

  test('every sticker can be read at 150 dpi', async () => {
    const [, subject, sheet] = stickerSheets.find(([id]) => id === 'long-service-point')!;
    const { width, height, data } = await raster(await pdfOf(sheet), 150);
    const page = sharp(data, { raw: { width, height, channels: 4 } });
    const codes = sheet.marks.filter((mark) => mark.kind === 'qr');
    expect(codes).toHaveLength(15);
    for (const { x, y, size } of codes) {
      const [left, top, side] = [x, y, size].map((points) => Math.round((points / 72) * 150));
      const cut = { left: left!, top: top!, width: side!, height: side! };
      const cell = await page.clone().extract(cut).raw().toBuffer();
      expect(jsqr(new Uint8ClampedArray(cell), side!, side!)?.data).toBe(codedUrl(subject.url));
    }
  });

  test('A3 is the same drawing on a page twice as large', async () => {
    const [, subject, sheet] = posters[1]!;
    const pdf = await pdfOf(sheet, A3_SCALE);
    const [, side, top] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))!;
    expect(Number(side)).toBeCloseTo(mm(297), 1);
    expect(Math.abs(Number(top) - mm(420))).toBeLessThan(mm(0.1));
    const { width, height, data } = await raster(pdf, 150 / A3_SCALE);
    expect(jsqr(new Uint8ClampedArray(data), width, height)?.data).toBe(codedUrl(subject.url));
  });

  test('has a title, a language and real text, and no date', async () => {
    const [, , sheet] = posters[0]!;
    const pdf = (await pdfOf(sheet)).toString('latin1');
    const title = Buffer.from(`\ufeff${sheet.title}`, 'utf16le').swap16().toString('latin1');
    expect(pdf).toContain(title);
    expect(pdf).toContain('/Lang (zh-CN)');
    expect(pdf).toMatch(/\+NotoSerifSC-Bold/);
    expect(pdf).toContain('/ToUnicode');
    expect(pdf).not.toMatch(/Date/);
  });

  test('the same bytes, whatever else is made in the same run', async () => {
    const sheets = posters.map(([, , sheet]) => sheet);
    const together = await printFonts(sheets, FONT_CACHE);
    for (const sheet of sheets) {
      const alone = await pdfOf(sheet);
      expect(alone.equals(await toPdf(sheet, together, 1))).toBe(true);
    }
  });
});
