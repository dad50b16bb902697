import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Words } from './words.ts';

/** Words that cannot stand on a card; the message is for their author, in Chinese. */
export class CardError extends Error {
  override name = 'CardError';
  readonly words: Words;
  /** What is wrong and what to do, without the place. */
  readonly reason: string;
  /** UTF-16 offset within the words of what is wrong. */
  readonly offset: number;

  constructor(words: Words, reason: string, offset = 0) {
    const { file, field } = words;
    super(`${file ? `${file} 的 ${field}` : '分享图模板自带的文字'}：${reason}`);
    this.words = words;
    this.reason = reason;
    this.offset = offset;
  }
}

/**
 * One error out of many, each on a line of its own with its place in the file. The same fault in
 * several formats of an entry appears once.
 * @param root folder of the project
 */
export async function gather(root: string, errors: CardError[]): Promise<Error> {
  const lines = new Set<string>();
  for (const error of errors) lines.add(await placed(root, error));
  return new Error(`分享图有 ${lines.size} 处要改：\n${[...lines].join('\n')}`);
}

/** The message with line and column, where the words stand in the file as they are. */
async function placed(root: string, { words, offset, reason, message }: CardError) {
  const { file, field, text } = words;
  const content = file ? await readFile(join(root, file), 'utf8').catch(() => '') : '';
  const at = content.indexOf(text);
  if (at < 0) return message;
  const before = content.slice(0, at + offset).split('\n');
  const place = `第 ${before.length} 行第 ${before.at(-1)!.length + 1} 列（${field}）`;
  return `${file} ${place}：${reason}`;
}
