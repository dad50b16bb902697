/** The figures as CSV, which every program for tables opens. */
import { recordsOf, whyNone, type Publication } from '../../domain/publication/index.ts';

const HEADER = [
  '统计表',
  '栏目',
  '指标编号',
  '指标',
  '计量单位',
  '填报单位',
  '单位编号',
  '时间段',
  '数值',
  '说明',
];

/** Excel takes a file for UTF-8 only when it starts with this. */
const MARK = '\uFEFF';

/** One figure a line (RFC 4180), headed; what is kept back has no value and says why. */
export function figuresCsv({ forms, sample }: Publication): string {
  const rows = forms.flatMap(recordsOf).map((record) => {
    const { form, block, indicator, name, measure, unitName, unit, period, value } = record;
    const known = typeof value === 'number';
    const notes = [...(sample ? ['示例'] : []), ...(known ? [] : [whyNone(value)])];
    return [
      ...[form, block, indicator, name, measure, unitName, unit, period],
      known ? String(value) : '',
      notes.join('；'),
    ];
  });
  return MARK + [HEADER, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

const field = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
