import { expect, test } from 'vitest';
import { emsOf, wrap } from '../../../src/domain/wrap.ts';

test.each<[string, number, string[]]>([
  ['短句', 4, ['短句']],
  ['一二三四五六', 4, ['一二三四', '五六']],
  ['一二三四，五六', 4, ['一二三', '四，五六']],
  ['先问12348，再去', 4, ['先问', '12348，', '再去']],
  ['说“两节”快乐', 4, ['说“两', '节”快乐']],
  ['', 4, []],
])('%s in lines of %i', (text, ems, lines) => {
  expect(wrap(text, ems)).toEqual(lines);
});

test('nothing is lost and nothing added', () => {
  const text = '没欠条（手机里有），别的东西写明了“数目”：打12348问一问……';
  for (let ems = 1; ems < 20; ems++) expect(wrap(text, ems).join('')).toBe(text);
});

test('full-width characters are one em, others about half', () => {
  expect(emsOf('工会')).toBe(2);
  expect(emsOf('12')).toBeCloseTo(1.12);
});
