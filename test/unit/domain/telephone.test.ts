import { expect, test } from 'vitest';
import { isTelephone, suggestTelephone, telUri } from '../../../src/domain/telephone.ts';

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
