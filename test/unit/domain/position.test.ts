import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LngLat } from '../../../src/domain/coordinates.ts';
import { distance, distanceText, gcjFromWgs } from '../../../src/domain/position.ts';

/** Bengbu, from the test data of a well-known conversion library. */
const WGS: LngLat = [117.3838749, 32.9179942];
const GCJ: LngLat = [117.3897222, 32.9162901];

test('the known pair of Bengbu, within a metre', () => {
  expect(distance(gcjFromWgs(WGS), GCJ)).toBeLessThan(1);
  // Without the conversion every office would be half a kilometre off.
  expect(distance(WGS, GCJ)).toBeGreaterThan(500);
});

test('everywhere in China the two systems differ by some hundred metres', () => {
  const inland = fc.tuple(
    fc.double({ min: 80, max: 125, noNaN: true }),
    fc.double({ min: 22, max: 48, noNaN: true }),
  );
  fc.assert(
    fc.property(inland, (point) => {
      const moved = distance(point, gcjFromWgs(point));
      expect(moved).toBeGreaterThan(10);
      expect(moved).toBeLessThan(1000);
    }),
  );
});

test.each<[string, LngLat]>([
  ['Tokyo', [139.69, 35.69]],
  ['London', [-0.13, 51.51]],
  ['Sydney', [151.21, -33.87]],
])('%s stays where it is', (_, point) => {
  expect(gcjFromWgs(point)).toEqual(point);
});

describe('distances', () => {
  test.each<[string, LngLat, LngLat, number]>([
    ['nowhere', GCJ, GCJ, 0],
    // A degree of latitude on a sphere of the mean radius.
    ['a degree to the north', [117, 32], [117, 33], 111_195],
    ['a degree to the east at 60° north', [10, 60], [11, 60], 55_597],
    ['half round the earth', [0, 0], [180, 0], 20_015_115],
  ])('%s', (_, from, to, metres) => {
    expect(distance(from, to)).toBeCloseTo(metres, -1);
    expect(distance(to, from)).toBeCloseTo(metres, -1);
  });
});

test.each([
  [0, '不到100米'],
  [99, '不到100米'],
  [100, '约100米'],
  [349, '约300米'],
  [949, '约900米'],
  [950, '约1公里'],
  [1240, '约1.2公里'],
  [9949, '约9.9公里'],
  [9950, '约10公里'],
  [23_600, '约24公里'],
])('%d metres: %s', (metres, words) => {
  expect(distanceText(metres)).toBe(words);
});
