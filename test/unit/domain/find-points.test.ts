import { expect, test } from 'vitest';
import { cityOf, findPoints } from '../../../src/domain/find-points.ts';

const POINTS = [
  { id: 'city-wages', district: '340300', needs: ['wages', 'arbitration'] },
  { id: 'city-books', district: '340300', needs: ['culture'] },
  { id: 'north-wages', district: '340302', needs: ['wages'] },
  { id: 'south-books', district: '340303', needs: ['culture', 'travel'] },
];

test.each([
  ['nothing asked: all', '', '', ['city-wages', 'city-books', 'north-wages', 'south-books'], false],
  ['a need', '', 'wages', ['city-wages', 'north-wages'], false],
  ['a district', '340302', '', ['north-wages'], false],
  ['both', '340303', 'travel', ['south-books'], false],
  ['the city serves what the district lacks', '340303', 'arbitration', ['city-wages'], true],
  ['nobody serves it there', '340302', 'travel', [], true],
  ['an unknown need', '', 'cinema', [], false],
])('%s', (_, district, need, ids, instead) => {
  const found = findPoints(POINTS, { district, need });
  expect(found.points.map(({ id }) => id)).toEqual(ids);
  expect(found.instead).toBe(instead);
});

test('the city of a county', () => {
  expect(cityOf('340321')).toBe('340300');
});
