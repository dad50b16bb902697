import { expect, test } from 'vitest';
import { readTyped } from '../../../../src/domain/reports/typed-figure.ts';

test.each([
  [12.5, 12.5],
  ['12.5', 12.5],
  [' １２．５ ', 12.5],
  ['1,234,567', 1234567],
  ['１，２３４', 1234],
  ['12.5万元', 12.5],
  ['12.5 万', 12.5],
  ["'7", 7],
  ['-3', -3],
  ['0', 0],
])('万元: %s is %s', (typed, value) => {
  expect(readTyped(typed, 'ten-thousand-yuan')).toEqual({ value });
});

test.each([
  ['50户', 50],
  ['1.2万', 12000],
  ['1.2万户', 12000],
])('户: %s is %s', (typed, value) => {
  expect(readTyped(typed, 'households')).toEqual({ value });
});

test.each<[string | boolean | Date, string, string | undefined]>([
  ['125000元', '要按万元填', '12.5'],
  ['无', '没有发生的填0', '0'],
  ['/', '没有发生的填0', '0'],
  ['约50', '不是数', undefined],
  ['50余万元', '不能写约数', undefined],
  ['50人', '要按万元填', undefined],
  ['12。5', '只填阿拉伯数字', '12.5'],
  ['1O', '只填阿拉伯数字', '10'],
  ['1,2', '只填阿拉伯数字', undefined],
  ['50%', '只填阿拉伯数字', undefined],
  ['1e3', '只填阿拉伯数字', undefined],
  ['=A1+1', '公式', undefined],
  ['张三家庭困难，已经慰问过了', '一段文字', undefined],
  [true, '不是数', undefined],
  [new Date('2021-01-25'), '是日期', undefined],
])('%s is refused: %s', (typed, words, fix) => {
  const read = readTyped(typed, 'ten-thousand-yuan');
  expect(read).toMatchObject({ problem: expect.stringContaining(words) as string });
  expect((read as { fix?: string }).fix).toBe(fix);
});

test('a cell with blanks only is empty', () => {
  expect(readTyped(' \u3000', 'persons')).toBeUndefined();
});
