import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idNumberFault, isIdNumber } from '../../../src/domain/id-number.ts';

test.each([
  ['11010519491231002X', true],
  ['11010519491231002x', true],
  ['340302190001010014', true],
  // The check mark is right, the 30th of February is not.
  ['340302199002300014', false],
  ['110105194912310021', false],
  ['11010519491231002', false],
  ['91340300MA2N123456', false],
])('%s: %s', (value, expected) => {
  expect(isIdNumber(value)).toBe(expected);
});

test('one wrong digit never passes', () => {
  const good = '340302190001010014';
  fc.assert(
    fc.property(fc.nat(17), fc.integer({ min: 1, max: 9 }), (at, shift) => {
      const digit = String((Number(good[at]) + shift) % 10);
      expect(isIdNumber(good.slice(0, at) + digit + good.slice(at + 1))).toBe(false);
    }),
  );
});

test.each([
  ['34030219000101001', 'form'],
  ['340302190013010014', 'birthday'],
  ['340302170001010014', 'birthday'],
  ['340302190001010015', 'check-mark'],
])('%s is wrong in its %s', (value, fault) => {
  expect(idNumberFault(value)).toBe(fault);
});
