import { CARD_FORMATS, type CardFormat } from '../../domain/addresses.ts';
import { column, type Child, type Node, type Style } from '../h.ts';

/** The whole card: a ground, and everything at its place upon it. */
export function canvas(format: CardFormat, ground: string, ...children: Child[]): Node {
  const { width, height } = CARD_FORMATS[format];
  return column({ width, height, position: 'relative', backgroundColor: ground }, ...children);
}

/** A column at a fixed place. */
export function at(left: number, top: number, style: Style, ...children: Child[]): Node {
  return column({ position: 'absolute', left, top, ...style }, ...children);
}
