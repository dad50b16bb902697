import { chineseDate, isIsoDate } from '../domain/dates.ts';
import type { SourceFile } from '../source/types.ts';
import { fieldName } from '../source/explain.ts';
import { atValue, defineCheck, type Finding } from './base.ts';
import { textAt } from './raw.ts';

/** Two dates of one file, the first never after the second, and what to say when it is. */
interface Order {
  earlier: PropertyKey[];
  later: PropertyKey[];
  because: string;
}

const ORDERS: Order[] = [
  { earlier: ['published'], later: ['updated'], because: '更新日期不能早于发布日期' },
  { earlier: ['issuedOn'], later: ['published'], because: '上网日期不能早于成文日期' },
  { earlier: ['period', 'from'], later: ['period', 'to'], because: '活动结束不能早于开始' },
];

export const dates = defineCheck({
  id: 'dates',
  level: 'error',
  reason: '日期前后颠倒，列表的先后和截止提醒都会出错',
  *find({ files }) {
    for (const file of files) for (const order of ORDERS) yield* outOfOrder(file, order);
  },
});

function* outOfOrder(file: SourceFile, { earlier, later, because }: Order): Generator<Finding> {
  const [first, second] = [textAt(file.raw, earlier), textAt(file.raw, later)];
  if (first === undefined || second === undefined) return;
  if (!isIsoDate(first) || !isIsoDate(second) || first <= second) return;
  const names = `${fieldName(earlier)}是${chineseDate(first)}，${fieldName(later)}是${chineseDate(second)}`;
  yield atValue(file, later, `${because}：${names}`, first);
}
