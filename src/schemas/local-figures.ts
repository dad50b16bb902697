import { z } from 'zod';
import { date, line, named, reference } from './fields.ts';

/** Yuan a month, down to fen. */
const monthlyYuan = z
  .number()
  .refine(
    (yuan) => yuan > 0 && Math.abs(yuan * 100 - Math.round(yuan * 100)) < 1e-6,
    '要写每月多少元，最多两位小数，例如 2060 或 8230.42',
  );

/** The days of a holiday lie inside one another: off ⊇ statutory. */
const holiday = z
  .strictObject({
    name: named(line(10), '节日'),
    /** First and last day off, days moved from weekends included. */
    from: named(date, '放假第一天'),
    to: named(date, '放假最后一天'),
    /** First and last of the statutory days among them (《全国年节及纪念日放假办法》第二条). */
    statutoryFrom: named(date, '法定第一天'),
    statutoryTo: named(date, '法定最后一天'),
  })
  .refine(
    ({ from, statutoryFrom, statutoryTo, to }) =>
      from <= statutoryFrom && statutoryFrom <= statutoryTo && statutoryTo <= to,
    '日期前后不对：from 不晚于 statutoryFrom，statutoryFrom 不晚于 statutoryTo，statutoryTo 不晚于 to',
  );

/**
 * Figures that somebody sets anew from time to time. The union enters them with source and date;
 * while a list is empty, the calculators say so and leave that part out.
 */
export const localFigures = z.strictObject({
  /** 最低工资标准 of a month, for full-time work. */
  minimumWages: named(
    z.array(
      z.strictObject({
        /** First day on which it holds. */
        from: named(date, '从哪天起'),
        monthlyYuan: named(monthlyYuan, '每月多少元'),
        /** Districts it holds in, by administrative code; left out when it holds in all. */
        districts: named(z.array(reference('districts')).default([]), '哪些区县', '全市一样就不填'),
        /** The document that sets it. */
        source: named(line(80), '依据的文件'),
        checkedOn: named(date, '核对日期'),
      }),
    ),
    '最低工资',
  ),
  /** 职工月平均工资 of a calendar year, as the city publishes it. */
  averageWages: named(
    z.array(
      z.strictObject({
        year: named(z.int().min(2007).max(2100), '哪一年'),
        monthlyYuan: named(monthlyYuan, '每月多少元'),
        source: named(line(80), '依据的文件'),
        checkedOn: named(date, '核对日期'),
      }),
    ),
    '职工月平均工资',
  ),
  /** Public holidays, year by year, as the State Council publishes them in autumn. */
  holidays: named(
    z.array(
      z.strictObject({
        year: named(z.int().min(2025).max(2100), '哪一年'),
        source: named(line(80), '依据的文件'),
        checkedOn: named(date, '核对日期'),
        days: named(z.array(holiday).min(1), '节日'),
      }),
    ),
    '放假安排',
  ),
});
export type LocalFiguresFile = z.infer<typeof localFigures>;
