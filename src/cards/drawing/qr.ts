import { encode } from 'uqr';

/** Quiet zone around the symbol, in modules (GB/T 18284, ISO/IEC 18004). */
const QUIET_ZONE = 4;
/** Pixels; below this a phone fails on a picture that a chat has made smaller. */
const SMALLEST_MODULE = 8;

/** A QR code at its place on a card. */
export interface PlacedQr {
  /** Rows of modules, `true` for dark. */
  modules: boolean[][];
  /** Of the top left dark module, and of a module; whole pixels. */
  left: number;
  top: number;
  module: number;
}

export interface QrRequest {
  text: string;
  /** The white square for it, quiet zone included; whole pixels. */
  left: number;
  top: number;
  size: number;
}

/**
 * The code in the middle of its square, modules as large as whole pixels allow; level M.
 * @returns `undefined` when the text is so long that modules would be smaller than 8 pixels
 */
export function placeQr({ text, left, top, size }: QrRequest): PlacedQr | undefined {
  const { data } = encode(text, { ecc: 'M', border: 0 });
  const module = Math.floor(size / (data.length + 2 * QUIET_ZONE));
  if (module < SMALLEST_MODULE) return undefined;
  const margin = Math.floor((size - data.length * module) / 2);
  return { modules: data, left: left + margin, top: top + margin, module };
}

/** Paints the code, a rectangle at a time: the white square, then the runs of dark modules. */
export function paintQr(
  { modules, left, top, module }: PlacedQr,
  fill: (left: number, top: number, width: number, height: number, dark: boolean) => void,
): void {
  const quiet = QUIET_ZONE * module;
  const side = modules.length * module + 2 * quiet;
  fill(left - quiet, top - quiet, side, side, false);
  modules.forEach((line, y) => {
    for (let x = 0; x < line.length; x++) {
      if (!line[x]) continue;
      const start = x;
      while (line[x + 1]) x += 1;
      fill(left + start * module, top + y * module, (x - start + 1) * module, module, true);
    }
  });
}

/**
 * Compares the finished pixels with the code: the middle of every module, quiet zone included.
 * @param colourAt tells what the pixel is; white is the only light colour allowed
 * @returns the first place that is wrong, in pixels
 */
export function findQrFault(
  { modules, left, top, module }: PlacedQr,
  colourAt: (x: number, y: number) => 'dark' | 'white' | 'other',
): { x: number; y: number } | undefined {
  for (let row = -QUIET_ZONE; row < modules.length + QUIET_ZONE; row++) {
    for (let column = -QUIET_ZONE; column < modules.length + QUIET_ZONE; column++) {
      const x = left + column * module + (module >> 1);
      const y = top + row * module + (module >> 1);
      const wanted = modules[row]?.[column] ? 'dark' : 'white';
      if (colourAt(x, y) !== wanted) return { x, y };
    }
  }
  return undefined;
}
