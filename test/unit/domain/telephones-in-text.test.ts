import { expect, test } from 'vitest';
import { findTelephones } from '../../../src/domain/telephones-in-text.ts';

test.each([
  ['拨打12351。', ['12351']],
  ['12333、12348', ['12333', '12348']],
  ['（0552-1234567）', ['0552-1234567']],
  ['0552 1234567', ['0552 1234567']],
  ['０５５２－１２３４５６７', ['０５５２－１２３４５６７']],
  ['400-123-4567', ['400-123-4567']],
  ['手机13800138000', ['13800138000']],
  ['电话：1234567', []],
  ['电话：3123456', ['3123456']],
  ['拨打 95598', ['95598']],
  ['打120急救', ['120']],
  ['110报警', ['110']],
  ['打12333 家里有困难', ['12333']],
])('telephone numbers in %s', (text, expected) => {
  expect(findTelephones(text).map(({ value }) => value)).toEqual(expected);
});

test.each([
  '12345元',
  '12345 元',
  '12,345元',
  '12345.60',
  '第12345号',
  '第 12345 号',
  '人社部发〔2021〕12345号',
  '12500余名',
  '120天',
  '2021-12345',
  '身份证340302199001011234',
  '1000元/户',
  '编号123456',
])('no telephone number in %s', (text) => {
  expect(findTelephones(text)).toEqual([]);
});

test('offsets count in the text as written', () => {
  expect(findTelephones('打１２３５１或12348')).toEqual([
    { value: '１２３５１', index: 1 },
    { value: '12348', index: 7 },
  ]);
});
