import { expect, test } from 'vitest';
import { halfWidthMarks, withFullWidthMarks } from '../../../src/domain/punctuation.ts';

test.each([
  ['灯亮了.大家来了,坐下', '灯亮了。大家来了，坐下'],
  ['他问:“冷不冷?”', '他问：“冷不冷?”'],
  ['马师傅(化名)说', '马师傅（化名）说'],
  ['好!好!', '好！好!'],
  ['来了, 坐下', '来了， 坐下'],
])('%s', (text, mended) => {
  expect(halfWidthMarks(text)).not.toEqual([]);
  expect(withFullWidthMarks(text)).toBe(mended);
});

test.each([
  '灯亮了。',
  'a, b.',
  '共3.5元',
  '09:00到12:00',
  '1.主题',
  'GB/T 15834-2011',
  '(a)',
  '见(1)',
])('%s stays', (text) => {
  expect(halfWidthMarks(text)).toEqual([]);
  expect(withFullWidthMarks(text)).toBe(text);
});
