import { encode } from 'uqr';
import { mm } from './sheet.ts';

/** Around the symbol, in modules (GB/T 18284, ISO/IEC 18004). */
export const QUIET_ZONE = 4;
/** Smaller dots run together on office printers. */
export const SMALLEST_MODULE = mm(0.8);

/** A QR code for paper; lengths in points. */
export interface PrintedQr {
  /** Rows of modules, `true` for dark. */
  modules: boolean[][];
  /** Side of a module. */
  module: number;
}

/**
 * The code of a text in a square of `size` points, quiet zone included; level M.
 * @throws Error when the text is so long that a module would be smaller than 0.8 mm
 */
export function printedQr(text: string, size: number): PrintedQr {
  const modules = modulesOf(text);
  const module = size / (modules.length + 2 * QUIET_ZONE);
  if (module < SMALLEST_MODULE) {
    throw new Error(`网址太长，印出来的二维码扫不清楚：${text}。请把文件名缩短一些`);
  }
  return { modules, module };
}

/** A poster comes in two sizes and a sticker fifteen times; finding the code takes 4 ms. */
const known = new Map<string, boolean[][]>();

function modulesOf(text: string): boolean[][] {
  const found = known.get(text) ?? encode(text, { ecc: 'M', border: 0 }).data;
  known.set(text, found);
  return found;
}

/** Dark modules of a row as stretches: where each starts and how many modules it has. */
export function stretches(row: boolean[]): { start: number; length: number }[] {
  const found: { start: number; length: number }[] = [];
  for (let at = 0; at < row.length; at++) {
    if (!row[at]) continue;
    const start = at;
    while (row[at + 1]) at += 1;
    found.push({ start, length: at - start + 1 });
  }
  return found;
}
