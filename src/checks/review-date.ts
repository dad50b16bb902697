import { chineseDate, daysBetween, isIsoDate } from '../domain/dates.ts';
import { leaves } from '../schemas/walk.ts';
import { atValue, defineCheck } from './base.ts';

/** Days after which a check counts as old. */
const HALF_A_YEAR = 180;
/** When somebody last looked: pages, laws and figures, service points. */
const CHECKED = new Set(['reviewed.on', 'checkedOn']);

export const reviewDate = defineCheck({
  id: 'review-date',
  level: 'warning',
  stopsRelease: true,
  reason: '法律会改，电话会换，地方会搬；半年要核对一遍，读者才敢照着做',
  *find({ files, today }) {
    for (const file of files) {
      for (const { path, value } of leaves(undefined, file.raw)) {
        const isCheck = CHECKED.has(path.slice(-2).join('.')) || CHECKED.has(String(path.at(-1)));
        if (!isCheck || typeof value !== 'string' || !isIsoDate(value)) continue;
        const days = daysBetween(value, today);
        if (days <= HALF_A_YEAR) continue;
        const message = `上次核对是${chineseDate(value)}，过去${days}天了，请再核对一遍`;
        yield atValue(file, path, message, `"${today}"`);
      }
    }
  },
});
