import type { CardFormat } from '../../domain/addresses.ts';
import type { Node } from '../h.ts';
import { SHARE5X4, SQUARE, THUMB, type Compact } from '../parts/compact.ts';
import { SHEETS, type Sheet } from '../parts/sheet.ts';
import type { Theme } from '../theme.ts';

/** Draws a subject in a format; knows nothing of files, fonts or pixels of type. */
export type Template<S> = (subject: S, format: CardFormat, theme: Theme) => Node;

/** The drawings of a kind. */
export interface Drawings<S> {
  og(subject: S, theme: Theme): Node;
  cover(subject: S, theme: Theme): Node;
  /** `square`, `share5x4`, `thumb`. */
  compact(subject: S, theme: Theme, place: Compact): Node;
  /** `poster`, `story`, `moments`: with a QR code. */
  sheet(subject: S, theme: Theme, sheet: Sheet): Node;
}

const COMPACTS: Partial<Record<CardFormat, Compact>> = {
  square: SQUARE,
  share5x4: SHARE5X4,
  thumb: THUMB,
};

/** A template out of its drawings. */
export const template =
  <S>(drawings: Drawings<S>): Template<S> =>
  (subject, format, theme) => {
    const sheet = SHEETS[format];
    if (sheet) return drawings.sheet(subject, theme, sheet);
    const place = COMPACTS[format];
    if (place) return drawings.compact(subject, theme, place);
    return format === 'cover' ? drawings.cover(subject, theme) : drawings.og(subject, theme);
  };
