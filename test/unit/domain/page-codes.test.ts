import { describe, expect, test } from 'vitest';
import {
  codeOf,
  isPageCode,
  nextCode,
  rowFaults,
  typedCode,
} from '../../../src/domain/page-codes.ts';

test.each([
  ['2107', '2107'],
  [' 2107 ', '2107'],
  ['２１０７', '2107'],
  ['21 07', '2107'],
  ['9999', '9999'],
  // Years and the beginnings of hotlines are searched for as they are.
  ['2021', undefined],
  ['1235', undefined],
  ['12351', undefined],
  ['210', undefined],
  ['2107号', undefined],
  ['', undefined],
])('“%s” is the code %s', (text, code) => {
  expect(typedCode(text)).toBe(code);
});

test('codes begin at 2101', () => {
  expect(['2100', '2101', '210a', '02101'].map(isPageCode)).toEqual([false, true, false, false]);
});

test('a page keeps the first code that it was given', () => {
  const codes = [
    { code: '2101', page: '/a/' },
    { code: '2102', page: '/b/' },
    { code: '2103', page: '/a/' },
  ];
  expect(codeOf(codes, '/a/')).toBe('2101');
  expect(codeOf(codes, '/c/')).toBeUndefined();
});

describe('the next code', () => {
  test.each([
    ['of an empty register', [], 0, '2101'],
    ['after the highest', ['2101', '2102'], 0, '2103'],
    ['of several at once', ['2101'], 2, '2104'],
    ['when they are used up', ['9999'], 0, undefined],
  ])('%s', (_, given, after, expected) => {
    const codes = given.map((code) => ({ code, page: '/a/' }));
    expect(nextCode(codes, after)).toBe(expected);
  });
});

test.each<[string, string[], unknown[]]>([
  ['in order', ['2101', '2102', '2103'], []],
  ['one taken away', ['2101', '2103'], [{ index: 1, wanted: '2102', kind: 'missing' }]],
  ['the first taken away', ['2102'], [{ index: 0, wanted: '2101', kind: 'missing' }]],
  ['one given twice', ['2101', '2101', '2102'], [{ index: 1, wanted: '2102', kind: 'again' }]],
])('%s', (_, codes, faults) => {
  expect(rowFaults(codes)).toEqual(faults);
});
