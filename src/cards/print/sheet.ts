/** A sheet of paper as data: what stands where. Lengths in points, from the top left corner. */
import type { FontName } from '../fonts/files.ts';
import type { Node } from '../h.ts';

/** Points in millimetres. */
export const mm = (millimetres: number) => (millimetres / 25.4) * 72;

/** ISO 216. A3 is A4 twice as large, so one drawing serves both. */
export const A4 = { width: mm(210), height: mm(297) } as const;
export const A3_SCALE = 297 / 210;

export type Align = 'start' | 'middle' | 'end';

/** Words set in lines. */
export interface TextMark {
  kind: 'text';
  lines: string[];
  font: FontName;
  size: number;
  /** Line height in em. */
  leading: number;
  /** What lines have in common: their start, middle or end. */
  x: number;
  /** Top of the first line. */
  y: number;
  colour: string;
  align: Align;
  /** The title of the sheet, for screen readers. */
  heading: boolean;
}

/** A rectangle, with round corners where `radius` is given; a circle when that is half a side. */
export interface BoxMark {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
  fill?: string;
  stroke?: { colour: string; width: number };
}

/** A drawing made of `path` elements, such as the lamp. */
export interface DrawingMark {
  kind: 'drawing';
  /** An `svg` node; its paths have `d`, `fill`, `stroke`, `stroke-width`. */
  svg: Node;
  x: number;
  y: number;
}

/** A QR code in its square, quiet zone included. */
export interface QrMark {
  kind: 'qr';
  url: string;
  x: number;
  y: number;
  size: number;
}

export type Mark = TextMark | BoxMark | DrawingMark | QrMark;

export interface Sheet {
  /** Title of the document. */
  title: string;
  /** Who publishes it. */
  author: string;
  marks: Mark[];
}
