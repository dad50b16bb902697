import { inBox, isSwapped, type LngLat } from '../domain/coordinates.ts';
import { atValue, defineCheck } from './base.ts';
import { listAt, textAt } from './raw.ts';

export const coordinates = defineCheck({
  id: 'coordinates',
  level: 'error',
  reason: '坐标写错，地图会把人带到别处去',
  *find({ files, districts }) {
    for (const file of files) {
      if (file.kind !== 'service-points') continue;
      const adcode = textAt(file.raw, ['district']);
      const district = districts.find((candidate) => candidate.adcode === adcode);
      if (!district?.box) continue;
      for (const index of listAt(file.raw, ['points']).keys()) {
        const path = ['points', index, 'coordinates'];
        const point = listAt(file.raw, path);
        if (!isLngLat(point) || inBox(point, district.box)) continue;
        const [lng, lat] = point;
        if (isSwapped(point, district.box)) {
          yield atValue(
            file,
            path,
            `坐标 [${lng}, ${lat}] 的两个数写反了：经度（大的）在前，纬度在后`,
            `[${lat}, ${lng}]`,
          );
          continue;
        }
        const [west, south, east, north] = district.box;
        yield atValue(
          file,
          path,
          `坐标 [${lng}, ${lat}] 不在${district.name}：经度应在 ${west} 到 ${east} 之间，纬度应在 ${south} 到 ${north} 之间；请在高德或腾讯地图上重新取一次`,
        );
      }
    }
  },
});

function isLngLat(value: unknown[]): value is [number, number] & LngLat {
  return value.length === 2 && value.every((part) => typeof part === 'number');
}
