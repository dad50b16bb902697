import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const at = (pair: string) =>
  problems('coordinates', { 'service-points/340302.json': ['[117.4, 32.9]', pair] });

test('latitude first', () => {
  expect(at('[32.9, 117.4]')).toMatchInlineSnapshot(
    `"service-points/340302.json:16:22: 坐标 [32.9, 117.4] 的两个数写反了：经度（大的）在前，纬度在后。改为：[117.4, 32.9] [coordinates]"`,
  );
});

test('outside the district', () => {
  expect(at('[117.9, 32.9]')).toMatchInlineSnapshot(
    `"service-points/340302.json:16:22: 坐标 [117.9, 32.9] 不在示例区：经度应在 117.35 到 117.6 之间，纬度应在 32.8 到 33 之间；请在高德或腾讯地图上重新取一次 [coordinates]"`,
  );
});

test('on the edge of the box', () => {
  expect(at('[117.35, 33.0]')).toBe('');
});

test('a pair of another form is left to the schema', () => {
  expect(at('["117.4", 32.9]')).toBe('');
});
