import { chineseDate, daysBetween, isIsoDate } from '../domain/dates.ts';
import { COLLECTION_NAMES } from '../schemas/vocabulary.ts';
import { atValue, defineCheck } from './base.ts';
import { shownIn } from './columns.ts';
import { textAt, valueAt } from './raw.ts';

/** Days without anything new (国办秘函〔2019〕19号, 单项否决“栏目不更新”): news, and notices. */
const LONGEST_SILENCE = { stories: 14, notices: 183 } as const;
const IN_WORDS = { stories: '两个星期', notices: '六个月' };

export const staleColumn = defineCheck({
  id: 'stale-column',
  level: 'warning',
  reason:
    '读者看到旧日期，会以为没有人管了；《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）也按这个时间查',
  *find({ files, today }) {
    for (const kind of ['stories', 'notices'] as const) {
      // What is made up is no news.
      const real = shownIn(files, kind).filter(({ raw }) => valueAt(raw, ['sample']) !== true);
      const dated = real.flatMap((file) =>
        ['published', 'updated'].flatMap((field) => {
          const on = textAt(file.raw, [field]);
          return on !== undefined && isIsoDate(on) && on <= today ? [{ file, field, on }] : [];
        }),
      );
      const newest = dated.sort((a, b) => (a.on < b.on ? 1 : -1))[0];
      if (!newest) continue;
      const days = daysBetween(newest.on, today);
      if (days <= LONGEST_SILENCE[kind]) continue;
      const message = `“${COLLECTION_NAMES[kind]}”栏目最新的一篇是${chineseDate(newest.on)}的，过去${days}天了；${IN_WORDS[kind]}内要有新内容`;
      yield atValue(newest.file, [newest.field], message);
    }
  },
});
