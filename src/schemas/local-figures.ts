import { z } from 'zod';
import { date, line, reference } from './fields.ts';

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
    name: line(10),
    /** First and last day off, days moved from weekends included. */
    from: date,
    to: date,
    /** First and last of the statutory days among them (《全国年节及纪念日放假办法》第二条). */
    statutoryFrom: date,
    statutoryTo: date,
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
  minimumWages: z.array(
    z.strictObject({
      /** First day on which it holds. */
      from: date,
      monthlyYuan,
      /** Districts it holds in, by administrative code; left out when it holds in all. */
      districts: z.array(reference('districts')).default([]),
      /** The document that sets it. */
      source: line(80),
      checkedOn: date,
    }),
  ),
  /** 职工月平均工资 of a calendar year, as the city publishes it. */
  averageWages: z.array(
    z.strictObject({
      year: z.int().min(2007).max(2100),
      monthlyYuan,
      source: line(80),
      checkedOn: date,
    }),
  ),
  /** Public holidays, year by year, as the State Council publishes them in autumn. */
  holidays: z.array(
    z.strictObject({
      year: z.int().min(2025).max(2100),
      source: line(80),
      checkedOn: date,
      days: z.array(holiday).min(1),
    }),
  ),
});
export type LocalFiguresFile = z.infer<typeof localFigures>;
