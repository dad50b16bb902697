import { atValue, defineCheck } from './base.ts';
import { textAt } from './raw.ts';

export const sameTitle = defineCheck({
  id: 'same-title',
  level: 'warning',
  reason: '两页同一个标题，读者在列表和搜索里分不清该点哪一个',
  *find({ files }) {
    const first = new Map<string, string>();
    for (const file of files) {
      const title = textAt(file.raw, ['title'])?.trim();
      if (!title) continue;
      const key = `${file.kind} ${title}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, file.path);
      else yield atValue(file, ['title'], `标题“${title}”和 ${earlier} 的一样，请换个说法`);
    }
  },
});
