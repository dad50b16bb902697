import { positionsIn } from './positions.ts';
import type { Position } from './types.ts';

/** What a decoder puts where it could not read; programs that saved such a text have lost the rest. */
const UNREADABLE = '\uFFFD';

export interface Decoded {
  text: string;
  /** Where and why the text cannot be used, in Chinese. */
  problem?: (Position & { message: string }) | undefined;
}

/** Reads the bytes of a file as UTF-8; other encodings, such as Notepad's “ANSI”, are a problem. */
export function decode(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = text.indexOf(UNREADABLE);
  if (at < 0) return { text };
  const message = isUtf8(bytes)
    ? '这里有乱码“�”，原来的字已经丢了，请重新打上'
    : '这个文件的编码不对，网页上会变成乱码：请用记事本打开，点“文件”里的“另存为”，编码选 UTF-8，再保存';
  return { text, problem: { ...positionsIn(text)(at), message } };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
