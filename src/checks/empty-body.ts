import { plainText } from '../source/body.ts';
import { atPlace, defineCheck } from './base.ts';

export const emptyBody = defineCheck({
  id: 'empty-body',
  level: 'error',
  reason: '没有正文，读者点进来看到的是一张空白的网页',
  *find({ files }) {
    for (const file of files) {
      if (!file.tree || plainText(file.tree).trim() !== '') continue;
      const lines = file.text.trimEnd().split('\n').length;
      yield atPlace(file, { line: lines, column: 1 }, '正文是空的，请在第二行“---”下面写上正文');
    }
  },
});
