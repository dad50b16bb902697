/** Data as runs of equal bytes: drawings are mostly that, and few runs are soon compared. */
export interface Runs {
  count: number;
  /** Where each starts; after the last, the end of the data. */
  starts: Int32Array;
  bytes: Uint8Array;
}

/** Filters of a row (ISO/IEC 15948, 9.2): as it is, or the difference from the row above. */
const NONE = 0;
const UP = 2;

/**
 * The rows of a picture, each behind its filter.
 * @param indices a byte a pixel, at least one, from the start of their buffer
 * @param repeats whether rows like the one above are written so: little work where most are
 */
export function runsOfRows(indices: Uint8Array, width: number, repeats = false): Runs {
  // Four pixels at a time: most of a drawing is ground.
  const words = new Int32Array(indices.buffer, 0, indices.length >> 2);
  let starts = new Int32Array(1 << 14);
  let bytes = new Uint8Array(1 << 14);
  let count = 0;
  let last = -1;
  const add = (start: number, byte: number): void => {
    if (byte === last) return;
    if (count + 1 === starts.length) [starts, bytes] = grown(starts, bytes);
    starts[count] = start;
    bytes[count++] = last = byte;
  };
  let filters = 0;
  for (let at = 0; at < indices.length;) {
    const end = at + width;
    if (repeats && at > 0 && isAsAbove(indices, at, width)) {
      add(at + filters++, UP);
      add(at + filters, 0);
      at = end;
      continue;
    }
    add(at + filters++, NONE);
    while (at < end) {
      const byte = indices[at]!;
      add(at + filters, byte);
      at += 1;
      while ((at & 3) !== 0 && at < end && indices[at] === byte) at += 1;
      if ((at & 3) !== 0) continue;
      const four = Math.imul(byte, 0x01010101);
      while (at + 4 <= end && words[at >> 2] === four) at += 4;
      while (at < end && indices[at] === byte) at += 1;
    }
  }
  starts[count] = indices.length + filters;
  return { count, starts, bytes };
}

function isAsAbove(indices: Uint8Array, at: number, width: number): boolean {
  const row = indices.subarray(at, at + width);
  return Buffer.compare(row, indices.subarray(at - width, at)) === 0;
}

function grown(
  starts: Int32Array,
  bytes: Uint8Array,
): [Int32Array<ArrayBuffer>, Uint8Array<ArrayBuffer>] {
  const more = [new Int32Array(starts.length * 2), new Uint8Array(starts.length * 2)] as const;
  more[0].set(starts);
  more[1].set(bytes);
  return [...more];
}
