import { z } from 'zod';
import { date, line, named, reference } from './fields.ts';

/** Figures by indicator; the check `reports` looks whether they keep the rules of the form. */
const figures = z
  .array(
    z.strictObject({
      indicator: named(z.string(), '指标编号'),
      value: named(z.number().min(0), '数'),
    }),
  )
  .min(1);

/**
 * What one unit reported on one form: `reports/<campaign>/<form>/<unit>.json`. Written by
 * `npm run report`. Who filled it in stands on the paper only.
 */
export const report = z.strictObject({
  campaign: named(reference('campaigns'), '活动'),
  form: named(reference('report-forms'), '哪张表'),
  /** One of the campaign's reporting units. */
  unit: named(reference('reporting-units'), '填报单位'),
  period: named(
    z.strictObject({ from: named(date, '开始'), to: named(date, '结束') }),
    '统计的时间段',
  ),
  /** The day on which it came in. */
  handedIn: named(date, '收到的日期'),
  /** SHA-256 of the file it was read from, to find that file again. */
  source: named(
    z
      .string()
      .regex(/^[0-9a-f]{64}$/, '要写文件的 SHA-256，由导入命令写')
      .optional(),
    '原文件的指纹',
  ),
  sample: named(z.boolean().default(false), '示例'),
  figures: named(figures, '各项数'),
});
export type ReportFile = z.infer<typeof report>;

/** The same figures a year before, one file a form: `last-year-figures/<form>.json`. */
export const lastYearFigures = z.strictObject({
  form: named(reference('report-forms'), '哪张表'),
  period: named(line(40), '上年的时间段'),
  source: named(line(80), '数从哪里来'),
  sample: named(z.boolean().default(false), '示例'),
  units: named(
    z
      .array(
        z.strictObject({
          unit: named(reference('reporting-units'), '填报单位'),
          figures: named(figures, '各项数'),
        }),
      )
      .min(1),
    '各单位',
  ),
});
export type LastYearFigures = z.infer<typeof lastYearFigures>;
