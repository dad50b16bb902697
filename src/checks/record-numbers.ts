import { metaOf, schemaAt } from '../schemas/walk.ts';
import { site } from '../schemas/site.ts';
import { atValue, defineCheck } from './base.ts';
import { isRecord, valueAt } from './raw.ts';

export const recordNumbers = defineCheck({
  id: 'record-numbers',
  level: 'release',
  reason: '政务网站的页脚要有备案号；空着的时候，读者看到的是“待填写”',
  *find({ files }) {
    const file = files.find(({ kind }) => kind === 'site');
    const records = valueAt(file?.raw, ['records']);
    if (!file || !isRecord(records)) return;
    for (const [key, value] of Object.entries(records)) {
      if (typeof value !== 'string' || value.trim() !== '') continue;
      const schema = schemaAt(site, ['records', key]);
      const name = (schema && metaOf(schema).title) ?? key;
      yield atValue(file, ['records', key], `${name}还空着，批下来以后填在这里`);
    }
  },
});
