import { expect, test } from 'vitest';
import { dayOfMark, fitsMark, isLawMark, lawMark } from '../../../src/domain/law-mark.ts';

const WORDS = ['农民工有按时足额获得工资的权利。', '任何单位和个人不得拖欠农民工工资。'];

test('a mark fits its words and no others', () => {
  const mark = lawMark('2026-11-23', WORDS);
  expect(isLawMark(mark)).toBe(true);
  expect(dayOfMark(mark)).toBe('2026-11-23');
  expect(fitsMark(mark, WORDS)).toBe(true);
  expect(fitsMark(lawMark('2027-01-01', WORDS), WORDS)).toBe(true);
});

test.each([
  ['a character changed', [WORDS[0]!.replace('足额', '定额'), WORDS[1]!]],
  ['a mark of punctuation changed', [WORDS[0]!.replace('。', '；'), WORDS[1]!]],
  ['a passage left out', [WORDS[0]!]],
  ['passages the other way round', [...WORDS].reverse()],
  ['passages joined', [WORDS.join('')]],
])('%s is found', (_, words) => {
  expect(fitsMark(lawMark('2026-11-23', WORDS), words)).toBe(false);
});

test.each(['', '2026-11-23', '2026-02-30 0a1b2c3d', '2026-11-23 0a1b2c3', '2026-11-23 0A1B2C3D'])(
  '“%s” is no mark',
  (text) => {
    expect(isLawMark(text)).toBe(false);
    expect(dayOfMark(text)).toBeUndefined();
  },
);
