import { expect, test } from 'vitest';
import { byClause } from '../../../src/domain/notice-quotes.ts';

test('passages are gathered by clause in order of first mention, none twice', () => {
  const of = (clause: string, quote: string) => ({ notice: '2020-60', clause, quote });
  expect(
    byClause([
      of('二（三）', '甲'),
      of('二（二）', '乙'),
      of('二（三）', '丙'),
      of('二（三）', '甲'),
    ]),
  ).toEqual([
    { notice: '2020-60', clause: '二（三）', quotes: ['甲', '丙'] },
    { notice: '2020-60', clause: '二（二）', quotes: ['乙'] },
  ]);
});
