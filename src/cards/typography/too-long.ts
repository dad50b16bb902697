import type { Words } from '../words.ts';
import type { Room } from './typesetter.ts';

/**
 * What an author reads when words do not fit: how long they are, and how long they may be. A
 * twentieth is taken off for lines that end early.
 */
export function tooLong(words: Words, { width, sizes, lines, height, leading }: Room): string {
  const smallest = sizes.at(-1)!;
  const rows = Math.min(lines, Math.floor((height ?? Infinity) / (smallest * leading)));
  const room = Math.floor(Math.floor(width / smallest) * rows * 0.95);
  const length = [...words.text].length;
  const advice =
    length > room
      ? `现在 ${length} 个字，请缩短到 ${room} 个字以内`
      : `请改短一些，特别是不能断行的字母、数字和日期`;
  return `“${words.text}”太长，缩到最小的字号，分享图上还是放不下。${advice}`;
}
