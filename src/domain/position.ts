/** Where a phone is: from the satellites' system to that of Chinese maps, and how far from there. */
import type { LngLat } from './coordinates.ts';

/** Ellipsoid of Krasovsky, on which GCJ-02 is computed: half axis in metres, eccentricity squared. */
const AXIS = 6_378_245;
const ECCENTRICITY = 0.006_693_421_622_965_943;

/** Mean radius of the earth in metres. */
const EARTH = 6_371_008.8;

const radians = (degrees: number) => (degrees / 180) * Math.PI;

/**
 * WGS-84 (what a phone reports) to GCJ-02 (what maps in China show), degrees, longitude first; off by
 * less than a metre. Both are the same outside China, and there the point comes back unchanged.
 */
export function gcjFromWgs([lng, lat]: LngLat): LngLat {
  if (lng < 72.004 || lng > 137.8347 || lat < 0.8293 || lat > 55.8271) return [lng, lat];
  const [x, y] = [lng - 105, lat - 35];
  const sine = Math.sin(radians(lat));
  const curve = 1 - ECCENTRICITY * sine * sine;
  const metresNorth = (AXIS * (1 - ECCENTRICITY)) / (curve * Math.sqrt(curve));
  const metresEast = (AXIS / Math.sqrt(curve)) * Math.cos(radians(lat));
  return [
    lng + (shiftEast(x, y) / metresEast / Math.PI) * 180,
    lat + (shiftNorth(x, y) / metresNorth / Math.PI) * 180,
  ];
}

/** Metres to the east by which GCJ-02 moves a point, `x` and `y` degrees from 105° E, 35° N. */
function shiftEast(x: number, y: number): number {
  return (
    300 +
    x +
    2 * y +
    0.1 * x * x +
    0.1 * x * y +
    0.1 * Math.sqrt(Math.abs(x)) +
    ripple(x) +
    waves(x, [20, 1], [40, 1 / 3]) +
    waves(x, [150, 1 / 12], [300, 1 / 30])
  );
}

/** As `shiftEast`, metres to the north. */
function shiftNorth(x: number, y: number): number {
  return (
    -100 +
    2 * x +
    3 * y +
    0.2 * y * y +
    0.1 * x * y +
    0.2 * Math.sqrt(Math.abs(x)) +
    ripple(x) +
    waves(y, [20, 1], [40, 1 / 3]) +
    waves(y, [160, 1 / 12], [320, 1 / 30])
  );
}

const ripple = (x: number) => waves(x, [20, 6], [20, 2]);

/** Sine waves of some height and frequency, added up. */
function waves(at: number, ...pairs: [height: number, frequency: number][]): number {
  const sum = pairs.reduce((all, [height, f]) => all + height * Math.sin(at * f * Math.PI), 0);
  return (sum * 2) / 3;
}

/** Metres between two points on the ground, as the crow flies. */
export function distance([lng, lat]: LngLat, [otherLng, otherLat]: LngLat): number {
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord =
    half(otherLat - lat) +
    Math.cos(radians(lat)) * Math.cos(radians(otherLat)) * half(otherLng - lng);
  return 2 * EARTH * Math.asin(Math.sqrt(chord));
}

/** A distance as people say it: 不到100米, 约300米, 约1.2公里, 约15公里. */
export function distanceText(metres: number): string {
  if (metres < 100) return '不到100米';
  const hundreds = Math.round(metres / 100);
  if (hundreds < 10) return `约${hundreds * 100}米`;
  return `约${hundreds < 100 ? hundreds / 10 : Math.round(metres / 1000)}公里`;
}
