import { CARD_FORMATS, codedUrl, LONGEST_CODED_URL, type CardFormat } from '../domain/addresses.ts';
import type { Card } from './drawing/draw.ts';
import { CardError } from './errors.ts';
import { SHEETS } from './parts/sheet.ts';
import type { Subject } from './subjects/types.ts';
import { templateOf } from './templates/index.ts';
import type { Theme } from './theme.ts';
import { words } from './words.ts';

/**
 * A card as data, from a subject and a format. Sheets carry a QR code, the other pictures are too
 * small: one a picture, or a phone does not know which is meant.
 * @throws CardError when words do not fit or cannot be drawn, or the address is too long
 */
export function compose(subject: Subject, format: CardFormat, theme: Theme): Card {
  const node = templateOf(subject)(subject, format, theme);
  const sheet = SHEETS[format];
  if (!sheet) return { ...CARD_FORMATS[format], node };
  return { ...CARD_FORMATS[format], node, qr: { text: addressFor(subject), ...sheet.qr } };
}

/** What the code says. */
function addressFor({ url: canonical, title }: Subject): string {
  const url = codedUrl(canonical);
  const { length } = url;
  if (length <= LONGEST_CODED_URL) return url;
  throw new CardError(
    words(url, title.file, '网址'),
    `“${url}”有 ${length} 个字符，太长，二维码印不清楚。最多 ${LONGEST_CODED_URL} 个，请换一个短的域名`,
  );
}
