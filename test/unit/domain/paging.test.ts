import { describe, expect, test } from 'vitest';
import {
  describePage,
  linkedPages,
  listPath,
  neighboursOf,
  pageTrail,
  withPage,
} from '../../../src/domain/paging.ts';

const page = (current: number, last: number) => ({ base: '/stories/', current, last });

test('the first page keeps the address and the name of the list', () => {
  expect(listPath('/stories/', 1)).toBe('/stories/');
  expect(withPage('事迹', page(1, 3))).toBe('事迹');
  expect(describePage('身边的人。', page(1, 3))).toBe('身边的人。');
  expect(pageTrail(page(1, 3))).toEqual([]);
});

test('later pages say which one they are', () => {
  expect(withPage('事迹', page(2, 3))).toBe('事迹（第2页）');
  expect(describePage('身边的人。', page(2, 3))).toBe('身边的人。这是第2页，共3页。');
  expect(pageTrail(page(2, 3))).toEqual([{ name: '第2页', path: '/stories/2/' }]);
});

test.each([
  ['an only page', 1, 1, {}],
  ['the first', 1, 3, { next: '/stories/2/' }],
  ['one between', 2, 3, { prev: '/stories/', next: '/stories/3/' }],
  ['the last', 3, 3, { prev: '/stories/2/' }],
])('neighbours of %s', (_, current, last, neighbours) => {
  expect(neighboursOf(page(current, last))).toEqual(neighbours);
});

describe('the pages that a page links', () => {
  test.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 42, '1 2 … 42'],
    [4, 42, '1 … 3 4 5 … 42'],
    [42, 42, '1 … 41 42'],
  ])('page %i of %i: %s', (current, last, shown) => {
    expect(
      linkedPages(page(current, last))
        .map((one) => one ?? '…')
        .join(' '),
    ).toBe(shown);
  });
});
