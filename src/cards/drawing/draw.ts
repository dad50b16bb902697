/** From a tree of nodes to a finished, verified PNG. Knows nothing of content or templates. */
import satori from 'satori';
import { isInvisible, isSpace } from '../typography/characters.ts';
import type { Node } from '../h.ts';
import { withPictures } from './picture.ts';
import { BLACK, WHITE } from './pixels.ts';
import { encode } from './encode.ts';
import { findQrFault, placeQr, qrSvg, type PlacedQr, type QrRequest } from './qr.ts';
import { rasterise } from './raster.ts';

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
 * @param root folder of the project, where pictures lie
 * @throws Error when a character or the QR code did not come out right
 */
export async function draw(card: Card, fonts: LoadedFont[], root: string): Promise<Buffer> {
  const qr = card.qr && placeQr(card.qr);
  if (card.qr && !qr) throw new Error(`网址太长，二维码印不清楚：${card.qr.text}`);
  const svg = await toSvg(card, fonts, root);
  const pixels = rasterise(qr ? svg.replace(/<\/svg>$/, `${qrSvg(qr)}</svg>`) : svg);
  const { png, colourAt } = await encode(pixels);
  if (qr) verifyQr(qr, colourAt);
  return png;
}

async function toSvg(card: Card, fonts: LoadedFont[], root: string): Promise<string> {
  const missing = new Set<string>();
  const svg = await satori((await withPictures(card.node, root)) as never, {
    width: card.width,
    height: card.height,
    fonts,
    loadAdditionalAsset: async (_language, segment) => {
      for (const character of segment) {
        if (!isInvisible(character) && !isSpace(character)) missing.add(character);
      }
      return [];
    },
  });
  if (missing.size > 0) throw new Error(`分享图画不出这些字：${[...missing].join(' ')}`);
  return svg;
}

function verifyQr(qr: PlacedQr, colourAt: (x: number, y: number) => number): void {
  const fault = findQrFault(qr, (x, y) => {
    const colour = colourAt(x, y);
    return colour === BLACK ? 'dark' : colour === WHITE ? 'white' : 'other';
  });
  if (fault) throw new Error(`二维码没有画好（第 ${fault.x} 列第 ${fault.y} 行的像素不对）`);
}
