import { objects } from '../schemas/walk.ts';
import { atValue, defineCheck } from './base.ts';
import { textAt, valueAt } from './raw.ts';

export const sampleData = defineCheck({
  id: 'sample-data',
  level: 'release',
  reason: '编的人、编的地址、编的网址登出去，会有人照着去找、照着去打电话',
  *find({ files }) {
    for (const file of files) {
      for (const { path, value } of objects(undefined, file.raw)) {
        if (valueAt(value, ['sample']) !== true) continue;
        const name = textAt(value, ['title']) ?? textAt(value, ['name']) ?? textAt(value, ['url']);
        const what = name === undefined ? '' : `“${name}”`;
        const message = `${what}还是示例，不能上线：换成真的再删掉 sample，或者整个撤下`;
        yield atValue(file, [...path, 'sample'], message);
      }
    }
  },
});
