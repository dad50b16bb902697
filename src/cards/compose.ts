import { CARD_FORMATS, type CardFormat } from '../domain/addresses.ts';
import type { Card } from './drawing/draw.ts';
import { QR_BOX } from './parts/poster.ts';
import type { Subject } from './subjects/types.ts';
import { templateOf } from './templates/index.ts';
import type { Theme } from './theme.ts';

/**
 * A card as data, from a subject and a format. Only posters carry a QR code: one a picture, or a
 * phone does not know which is meant.
 * @throws CardError when words do not fit or cannot be drawn
 */
export function compose(subject: Subject, format: CardFormat, theme: Theme): Card {
  return {
    ...CARD_FORMATS[format],
    node: templateOf(subject)(subject, format, theme),
    ...(format === 'poster' && { qr: { text: subject.url, ...QR_BOX } }),
  };
}
