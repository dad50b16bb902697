import type { SourceFile } from '../source/types.ts';
import { atPlace, defineCheck } from './base.ts';
import { personalData, REASON } from './personal-data.ts';
import { listAt, textAt } from './raw.ts';

/** Words that say whose door it is. */
const SOMEBODYS = /家住|住在|家在|住址|现住|家庭|户籍|租住/;
/** Places that people should find. */
const OFFICE =
  /工会|中心|大厅|办公|写字楼|大厦|商务|法院|仲裁|检察|人社|驿站|书屋|文化宫|医院|学校|律师/;
/** Data of their own kind, and words that stay as they were issued. */
const NOT_HERE = new Set<SourceFile['kind']>(['service-points', 'notices', 'laws']);

export const homeAddress = defineCheck({
  id: 'home-address',
  level: 'error',
  reason: REASON,
  *find({ files }) {
    const known = files
      .filter(({ kind }) => kind === 'service-points')
      .flatMap(({ raw }) => listAt(raw, ['points']).map((point) => textAt(point, ['address'])))
      .filter((address) => address !== undefined);
    for (const file of files) {
      if (NOT_HERE.has(file.kind)) continue;
      for (const { kind, value, masked, index, ...place } of personalData(file)) {
        if (kind !== 'home-address' || known.some((address) => isPart(value, address))) continue;
        const around = file.text.slice(Math.max(0, index - 12), index + value.length);
        if (OFFICE.test(around) && !SOMEBODYS.test(around)) continue;
        const message = `“${masked}”像是家庭住址；写到县区就够了，后面的请删去。是办公地点的，写上单位名称，或者先写进服务点文件`;
        yield atPlace(file, place, message, uptoCounty(value));
      }
    }
  },
});

/** Characters that are enough for an address. */
const ENOUGH = 6;

/** An address in a text often has words before it, or begins later. */
function isPart(value: string, address: string): boolean {
  const starts = Math.max(1, value.length - ENOUGH + 1);
  return Array.from({ length: starts }, (_, at) => value.slice(at)).some((words) =>
    address.includes(words),
  );
}

function uptoCounty(address: string): string | undefined {
  return /^.*?(?:县|(?<!小|社)区)/.exec(address)?.[0];
}
