import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from './words.ts';

/** Words that cannot stand on a card; the message is for their author, in Chinese. */
export class CardError extends Error {
  override name = 'CardError';
  readonly words: Words;
  /** UTF-16 offset within the words of what is wrong. */
  readonly offset: number;

  /** @param message what is wrong and what to do, without the place */
  constructor(words: Words, message: string, offset = 0) {
    super(`${nameOf(words)}：${message}`);
    this.words = words;
    this.offset = offset;
  }
}

function nameOf({ file, field }: Words): string {
  return file ? `${file} 的 ${field}` : '分享图模板自带的文字';
}

/**
 * One error out of many, each on a line of its own with its place in the file. The same fault in
 * several formats of an entry appears once.
 * @param root folder of the project
 */
export async function gather(root: string, errors: CardError[]): Promise<Error> {
  const lines = new Set<string>();
  for (const error of errors) lines.add((await place(root, error)) + error.message);
  return new Error(`分享图有 ${lines.size} 处要改：\n${[...lines].join('\n')}`);
}

/** `第 3 行第 8 列，`, or nothing when the words do not stand in the file as they are. */
async function place(root: string, { words, offset }: CardError): Promise<string> {
  if (!words.file) return '';
  const text = await readFile(join(root, words.file), 'utf8').catch(() => '');
  const at = text.indexOf(words.text);
  if (at < 0) return '';
  const before = text.slice(0, at + offset).split('\n');
  return `第 ${before.length} 行第 ${before.at(-1)!.length + 1} 列，`;
}
