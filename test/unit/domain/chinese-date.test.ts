import { expect, test } from 'vitest';
import { readSignedDate } from '../../../src/domain/chinese-date.ts';

test.each([
  ['2020年12月31日', '2020-12-31'],
  ['　　2020 年 1 月 5 日', '2020-01-05'],
  ['２０２０年１月５日', '2020-01-05'],
  ['二〇二〇年十二月三十一日', '2020-12-31'],
  ['二○二一年一月十日', '2021-01-10'],
  ['二〇二一年十月二十日', '2021-10-20'],
  ['2021年2月30日', undefined],
  ['2020年12月31日印发', undefined],
  ['自2020年12月31日', undefined],
  ['十二月三十一日', undefined],
])('%s', (line, date) => expect(readSignedDate(line)).toBe(date));
