import { expect, test } from 'vitest';
import {
  inBox,
  isSwapped,
  mapLinks,
  type Box,
  type LngLat,
} from '../../../src/domain/coordinates.ts';

const BOX: Box = [116.7, 32.7, 118.1, 33.6];

test.each<[string, LngLat, boolean, boolean]>([
  ['inside', [117.4, 32.9], true, false],
  ['on a corner', [116.7, 32.7], true, false],
  ['latitude first', [32.9, 117.4], false, true],
  ['far away', [121.5, 31.2], false, false],
  ['far away and latitude first', [31.2, 121.5], false, false],
])('%s', (_, point, inside, swapped) => {
  expect(inBox(point, BOX)).toBe(inside);
  expect(isSwapped(point, BOX)).toBe(swapped);
});

test('each map service gets the order that it wants', () => {
  const place = { name: '示例 点', address: '示例路1号', coordinates: [117.4, 32.9] as const };
  expect(mapLinks(place, 'nuanxun')).toMatchInlineSnapshot(`
    [
      {
        "href": "https://uri.amap.com/navigation?to=117.4,32.9,%E7%A4%BA%E4%BE%8B%20%E7%82%B9&mode=bus&policy=0&src=nuanxun&callnative=1",
        "name": "高德地图",
      },
      {
        "href": "https://apis.map.qq.com/uri/v1/routeplan?type=bus&to=%E7%A4%BA%E4%BE%8B%20%E7%82%B9&tocoord=32.9,117.4&coord_type=2&policy=0&referer=nuanxun",
        "name": "腾讯地图",
      },
      {
        "href": "https://api.map.baidu.com/marker?location=32.9,117.4&title=%E7%A4%BA%E4%BE%8B%20%E7%82%B9&content=%E7%A4%BA%E4%BE%8B%E8%B7%AF1%E5%8F%B7&output=html&coord_type=gcj02&src=webapp.nuanxun.site",
        "name": "百度地图",
      },
    ]
  `);
});
