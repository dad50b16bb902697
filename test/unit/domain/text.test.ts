import { expect, test } from 'vitest';
import { editDistance, nearest, withoutSpace } from '../../../src/domain/text.ts';

test('all white space goes, also that of Chinese texts', () => {
  expect(withoutSpace(' 甲\u3000乙\u00a0丙\t丁\r\n戊')).toBe('甲乙丙丁戊');
});

test.each([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['abc', 'abd', 1],
  ['abc', 'bc', 1],
  ['abc', 'acb', 2],
  ['走访', '走访慰问', 2],
])('from %s to %s: %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test.each([
  ['a slip', 'wagse', ['wages', 'travel'], 'wages'],
  ['capitals', 'Wages', ['wages'], 'wages'],
  ['a beginning', 'labour', ['labour-law', 'civil-code'], 'labour-law'],
  ['a beginning of two', 'labour', ['labour-law', 'labour-contract-law'], undefined],
  ['nothing like it', 'xyzxyz', ['wages'], undefined],
  ['nothing to choose from', 'wages', [], undefined],
  ['nothing written', '', ['wages'], undefined],
])('%s', (_, value, candidates, expected) => {
  expect(nearest(value, candidates)).toBe(expected);
});
