import type { CardFormat } from '../../domain/addresses.ts';
import type { Node } from '../h.ts';
import type { Theme } from '../theme.ts';

/** Draws a subject in a format; knows nothing of files, fonts or pixels of type. */
export type Template<S> = (subject: S, format: CardFormat, theme: Theme) => Node;

/** The drawings of a kind, one a format. */
export type Drawings<S> = Record<CardFormat, (subject: S, theme: Theme) => Node>;

/** A template out of its drawings. */
export const template =
  <S>(drawings: Drawings<S>): Template<S> =>
  (subject, format, theme) =>
    drawings[format](subject, theme);
