import { PLACEHOLDER } from '../source/missing.ts';
import { positionsIn } from '../source/positions.ts';
import { atPlace, defineCheck } from './base.ts';

export const placeholder = defineCheck({
  id: 'placeholder',
  level: 'error',
  reason: '这几个字是检查给的空格，不换掉就会原样登在网站上',
  *find({ files }) {
    for (const file of files) {
      const position = positionsIn(file.text);
      for (const { index } of file.text.matchAll(new RegExp(PLACEHOLDER, 'g'))) {
        yield atPlace(file, position(index), `请把“${PLACEHOLDER}”换成真正的内容`);
      }
    }
  },
});
