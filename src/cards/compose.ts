import { CARD_FORMATS, type CardFormat } from '../domain/addresses.ts';
import type { Card } from './drawing/draw.ts';
import { CardError } from './errors.ts';
import { QR_BOX } from './parts/poster.ts';
import type { Subject } from './subjects/types.ts';
import { templateOf } from './templates/index.ts';
import type { Theme } from './theme.ts';
import { words } from './words.ts';

/**
 * Bytes that a code of 41 modules holds at level M (GB/T 18284, version 6); more would make the
 * modules smaller than 8 pixels.
 */
const LONGEST_ADDRESS = 106;

/**
 * A card as data, from a subject and a format. Only posters carry a QR code: one a picture, or a
 * phone does not know which is meant.
 * @throws CardError when words do not fit or cannot be drawn, or the address is too long
 */
export function compose(subject: Subject, format: CardFormat, theme: Theme): Card {
  const node = templateOf(subject)(subject, format, theme);
  if (format !== 'poster') return { ...CARD_FORMATS[format], node };
  checkAddress(subject);
  return { ...CARD_FORMATS.poster, node, qr: { text: subject.url, ...QR_BOX } };
}

function checkAddress({ url, title }: Subject): void {
  const length = Buffer.byteLength(url);
  if (length <= LONGEST_ADDRESS) return;
  throw new CardError(
    words(url, title.file, '网址'),
    `“${url}”有 ${length} 个字符，太长，二维码印不清楚。请把文件名缩短 ${length - LONGEST_ADDRESS} 个字符以上`,
  );
}
