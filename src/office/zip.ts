/**
 * Reads a zip of known bounds (APPNOTE.TXT 4.3): a file from the mail may lie about its size, so
 * every part is measured while it is unpacked and compared with its checksum.
 */
import { crc32, inflateRawSync } from 'node:zlib';

/** How much a zip may hold, unpacked; in bytes. */
export interface ZipLimits {
  part: number;
  whole: number;
  parts: number;
}

/** Why a zip cannot be read; those who know what the file should be find the words. */
export class ZipError extends Error {
  readonly reason: 'damaged' | 'locked' | 'too-large';

  constructor(reason: ZipError['reason']) {
    super(`zip is ${reason}`);
    this.reason = reason;
  }
}

/** The parts of a zip by name, unpacked when they are asked for. */
export type Parts = Map<string, () => Uint8Array>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** @throws ZipError, here and when a part is unpacked */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entries(bytes, view, limits);
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

function entries(bytes: Uint8Array, view: DataView, limits: ZipLimits): Parts {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw tooLarge();
  const parts: Parts = new Map();
  let at = view.getUint32(end + 16, true);
  let whole = 0;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== ENTRY) throw damaged();
    const entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      local: view.getUint32(at + 42, true),
    };
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const text = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!));
    if (entry.flags & 1) throw locked();
    whole += entry.size;
    if (entry.size > limits.part || whole > limits.whole) throw tooLarge();
    parts.set(text.replaceAll('\\', '/').replace(/^\//, ''), () => unpack(bytes, view, entry));
    at += 46 + name! + extra! + comment!;
  }
  return parts;
}

/** The record at the end, which may have a comment behind it. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

interface Entry {
  method: number;
  crc: number;
  packed: number;
  size: number;
  local: number;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  try {
    if (view.getUint32(entry.local, true) !== LOCAL) throw damaged();
    // Stored or deflated: Word writes nothing else.
    if (entry.method !== 0 && entry.method !== 8) throw damaged();
    const head = view.getUint16(entry.local + 26, true) + view.getUint16(entry.local + 28, true);
    const from = entry.local + 30 + head;
    const packed = bytes.subarray(from, from + entry.packed);
    const part =
      entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.size || 1 });
    if (part.length !== entry.size || crc32(part) !== entry.crc) throw damaged();
    return part;
  } catch {
    // Whatever is wrong in the packed bytes, the person has one way out.
    throw damaged();
  }
}

const damaged = () => new ZipError('damaged');
const locked = () => new ZipError('locked');
const tooLarge = () => new ZipError('too-large');
