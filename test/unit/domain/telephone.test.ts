import { expect, test } from 'vitest';
import {
  findTelephones,
  isTelephone,
  suggestTelephone,
  telUri,
} from '../../../src/domain/telephone.ts';

test.each([
  ['12351', true],
  ['120', true],
  ['0552-1234567', true],
  ['010-12345678', true],
  ['400-123-4567', true],
  ['13800138000', true],
  ['05521234567', false],
  ['0552—1234567', false],
  ['1234567', false],
  ['0552-123456', false],
  ['１２３５１', false],
  ['', false],
])('is %s a telephone number: %s', (value, expected) => {
  expect(isTelephone(value)).toBe(expected);
});

test.each([
  ['05521234567', '0552-1234567'],
  ['0552—1234567', '0552-1234567'],
  ['(0552) 1234567', '0552-1234567'],
  ['０５５２－１２３４５６７', '0552-1234567'],
  ['01012345678', '010-12345678'],
  ['4001234567', '400-123-4567'],
  ['138 0013 8000', '13800138000'],
  ['１２３５１', '12351'],
  ['1234567', undefined],
  ['无', undefined],
])('%s probably means %s', (value, expected) => {
  expect(suggestTelephone(value)).toBe(expected);
});

test('links hold digits only', () => {
  expect(telUri('0552-1234567')).toBe('tel:05521234567');
});

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
