import { chineseDate, isIsoDate } from '../domain/dates.ts';
import { atValue, defineCheck } from './base.ts';
import { textAt } from './raw.ts';

export const futureDate = defineCheck({
  id: 'future-date',
  level: 'warning',
  reason: '网站不会等到那一天：现在就登出来，读者看到的是将来的日期',
  *find({ files, today }) {
    for (const file of files) {
      const published = textAt(file.raw, ['published']);
      if (published === undefined || !isIsoDate(published) || published <= today) continue;
      const message = `发布日期${chineseDate(published)}还没有到，今天是${chineseDate(today)}`;
      yield atValue(file, ['published'], message, `"${today}"`);
    }
  },
});
