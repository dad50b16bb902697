/** From a tree of nodes to a finished, verified PNG. Knows nothing of content or templates. */
import type { Node } from '../h.ts';
import { openCanvas, type Canvas } from './canvas.ts';
import { encode } from './encode.ts';
import { placeGlyph } from './glyphs.ts';
import { groundFor } from './grounds.ts';
import { layOut, type PlacedLine } from './layout.ts';
import { withPictures } from './picture.ts';
import { BLACK, WHITE, colourNumber } from './pixels.ts';
import { findQrFault, paintQr, placeQr, type PlacedQr, type QrRequest } from './qr.ts';
import { openFonts } from './shape.ts';

/** A card as data: everything that its pixels depend on, besides fonts and versions. */
export interface Card {
  width: number;
  height: number;
  node: Node;
  qr?: QrRequest;
}

/** A font as satori wants it; the same objects for every card, or satori parses them again. */
export interface LoadedFont {
  name: string;
  weight: 400 | 700;
  data: Buffer;
}

/**
 * The ground is rasterised once for all cards that have it; words and code are painted upon it.
 * @param root folder of the project, where pictures lie
 * @throws Error when a character or the QR code did not come out right
 */
export async function draw(card: Card, fonts: LoadedFont[], root: string): Promise<Buffer> {
  const qr = card.qr && placeQr(card.qr);
  if (card.qr && !qr) throw new Error(`网址太长，二维码印不清楚：${card.qr.text}`);
  const node = await withPictures(card.node, root);
  const { ground, lines } = await layOut({ ...card, node }, fonts, await openFonts(fonts));
  const canvas = openCanvas(groundFor(ground));
  if (qr) {
    // Before the words: black and white must not be crowded out of the palette.
    paintQr(qr, (left, top, width, height, dark) =>
      canvas.fill(left, top, width, height, dark ? BLACK : WHITE),
    );
  }
  lines.forEach((line) => paintLine(canvas, line));
  if (qr) verifyQr(qr, canvas);
  return encode(canvas.finish());
}

/** As CSS places text: the font's ascender and descender in the middle of the line. */
function paintLine(canvas: Canvas, line: PlacedLine) {
  const { text, run, shaper, size, colour, left, top, height } = line;
  const { ascender, descender } = shaper;
  const baseline = top + height / 2 + ((ascender + descender) / 2) * size;
  const number = colourNumber(colour);
  for (const { id, x, y } of run.glyphs) {
    const glyph = placeGlyph(shaper, id, size, left + x * size, baseline - y * size);
    if (!glyph) continue;
    const { coverage } = glyph;
    const right = glyph.left + coverage.width;
    const bottom = glyph.top + coverage.height;
    if (glyph.left < 0 || glyph.top < 0 || right > canvas.width || bottom > canvas.height) {
      throw new Error(`“${text}”伸到图的外面去了`);
    }
    canvas.cover(coverage, glyph.left, glyph.top, number);
  }
}

function verifyQr(qr: PlacedQr, { colourAt }: Canvas): void {
  const fault = findQrFault(qr, (x, y) => {
    const colour = colourAt(x, y);
    return colour === BLACK ? 'dark' : colour === WHITE ? 'white' : 'other';
  });
  if (fault) throw new Error(`二维码没有画好（第 ${fault.x} 列第 ${fault.y} 行的像素不对）`);
}
