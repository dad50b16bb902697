/** A small form for tests. */
import type { ReportForm } from '../../../../src/domain/reports/index.ts';
import type { Measure } from '../../../../src/domain/reports/words.ts';

const indicator = (id: string, name: string, measure: Measure, of?: string) => ({
  id,
  name,
  measure,
  definition: name,
  headline: false,
  of,
});

export const FORM: ReportForm = {
  title: '示例统计表',
  shortTitle: '示例表',
  blocks: [
    {
      id: 'money',
      title: '发放款物',
      role: 'uses',
      indicators: [
        indicator('total', '合计', 'ten-thousand-yuan', 'households'),
        indicator('cash', '慰问金', 'ten-thousand-yuan'),
        indicator('goods', '慰问品', 'ten-thousand-yuan'),
      ],
    },
    {
      id: 'families',
      title: '家庭',
      role: 'recipients',
      indicators: [
        indicator('households', '家庭合计', 'households'),
        indicator('deep', '深度困难', 'households'),
        indicator('other', '其他困难', 'households'),
        indicator('people', '家庭人口', 'persons'),
      ],
    },
  ],
  sums: [
    { total: 'total', parts: ['cash', 'goods'], minus: [] },
    { total: 'households', parts: ['deep', 'other'], minus: [] },
  ],
  limits: [{ part: 'households', whole: 'people', level: 'error', because: '一户至少有一个人' }],
  averages: [{ money: 'total', least: 300, most: 6000 }],
  period: { kind: 'campaign', text: '两节', from: '2021-01-01', to: '2021-02-28' },
  required: ['county'],
  optional: ['city'],
};

/** Who reports on it: three must, one may. */
export const LISTED = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  name: `${id}县总工会`,
  short: `${id}县`,
  group: id === 'd' ? 'city' : 'county',
}));

export const GOOD: Record<string, number> = {
  total: 6.5,
  cash: 5,
  goods: 1.5,
  households: 50,
  deep: 20,
  other: 30,
  people: 130,
};

export const listOf = (figures: Record<string, number>) =>
  Object.entries(figures).map(([id, value]) => ({ indicator: id, value }));
