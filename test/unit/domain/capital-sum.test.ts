import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capitalSum } from '../../../src/domain/capital-sum.ts';

test.each([
  [0, '零元整'],
  [5, '伍分'],
  [30, '叁角'],
  [100, '壹元整'],
  [1_000, '壹拾元整'],
  [32_504, '叁佰贰拾伍元零肆分'],
  [140_950, '壹仟肆佰零玖元伍角'],
  [168_032, '壹仟陆佰捌拾元叁角贰分'],
  [600_714, '陆仟零柒元壹角肆分'],
  [1_200_000, '壹万贰仟元整'],
  [10_000_000, '壹拾万元整'],
  [10_700_053, '壹拾万柒仟元伍角叁分'],
  [100_010_000, '壹佰万零壹佰元整'],
  [10_000_000_001, '壹亿元零壹分'],
  [1_000_050_000_00, '壹拾亿零伍万元整'],
])('%i fen: %s', (fen, expected) => {
  expect(capitalSum(fen)).toBe(expected);
});

test('it says the number it was made of, with no zero twice in a row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (fen) => {
      const text = capitalSum(fen);
      expect(read(text)).toBe(fen);
      expect(text).not.toMatch(/零零|零[拾佰仟万亿整]/);
    }),
  );
});

test.each([-1, 0.5, NaN])('%d is refused', (fen) => {
  expect(() => capitalSum(fen)).toThrow(RangeError);
});

/** The fen that a text means, by adding up what it says. */
function read(text: string): number {
  const units: Record<string, number> = { 拾: 10, 佰: 100, 仟: 1000 };
  let [total, part, digit] = [0, 0, 0];
  for (const mark of text) {
    if (mark in units) part += digit * units[mark]!;
    else if (mark === '万') part = (part + digit) * 10_000;
    else if (mark === '亿') total += (part + digit) * 100_000_000;
    else if (mark === '元') total = (total + part + digit) * 100;
    else if (mark === '角') total += digit * 10;
    else if (mark === '分') total += digit;
    if ('亿元'.includes(mark)) part = 0;
    digit = Math.max(0, '零壹贰叁肆伍陆柒捌玖'.indexOf(mark));
  }
  return total;
}
