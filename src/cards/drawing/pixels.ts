/** A finished picture: RGBA, four bytes a pixel, opaque, rows from the top. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Colours as numbers: alpha, blue, green, red from the top, as bytes lie in memory. */
export const BLACK = 0xff000000;
export const WHITE = 0xffffffff;

/** The pixels as 32-bit numbers, for comparing colours at once. */
export function asNumbers({ data }: Pixels): Uint32Array {
  // Buffers from native code need not start on a multiple of four.
  const aligned = data.byteOffset % 4 === 0 ? data : new Uint8Array(data);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

/** A colour written `#rrggbb`. */
export function colourNumber(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return (0xff000000 | ((value & 255) << 16) | (value & 0xff00) | (value >>> 16)) >>> 0;
}
