import { expect, test } from 'vitest';
import { words } from '../../../src/cards/words.ts';
import { theme } from './helpers.ts';

const set = (text: string) => () =>
  theme.type.line(words(text, 'content/stories/warm-bus/index.mdx', 'title'), 'serif');

test('rare characters of names can be drawn', () => {
  for (const character of '㙟𬭎䶮堃赟') expect(set(`李${character}`)).not.toThrow();
});

test('invisible joiners are left in peace', () => {
  expect(set('送\u2060温\u200b暖\ufeff')).not.toThrow();
});

test('a character without a glyph stops the build', () => {
  expect(set('老\u{2a6d0}师傅')).toThrowErrorMatchingInlineSnapshot(
    `[CardError: content/stories/warm-bus/index.mdx 的 title：“老𪛐师傅”里的“𪛐”（U+2A6D0）在分享图的字体里没有，请换一个字，或者用规范字]`,
  );
});

test('an emoji stops the build, also where the font would have a glyph', () => {
  expect(set('送温暖😀')).toThrowErrorMatchingInlineSnapshot(
    `[CardError: content/stories/warm-bus/index.mdx 的 title：“送温暖😀”里有表情符号“😀”（U+1F600），分享图上不能用，请删掉]`,
  );
  expect(set('今天☀️晴')).toThrowErrorMatchingInlineSnapshot(
    `[CardError: content/stories/warm-bus/index.mdx 的 title：“今天☀️晴”里有表情符号“☀️”（U+2600），分享图上不能用，请删掉]`,
  );
});

test('a control character stops the build', () => {
  expect(set('送\u0007温暖')).toThrowErrorMatchingInlineSnapshot(
    `[CardError: content/stories/warm-bus/index.mdx 的 title：“送温暖”里有一个看不见的字符（U+0007），多半是粘贴带来的，请删掉]`,
  );
  expect(set('送\u202e温暖')).toThrowErrorMatchingInlineSnapshot(
    `[CardError: content/stories/warm-bus/index.mdx 的 title：“送‮温暖”里有一个看不见的字符（U+202E），多半是粘贴带来的，请删掉]`,
  );
});
