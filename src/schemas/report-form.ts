import { z } from 'zod';
import { formFaults } from '../domain/reports/form-faults.ts';
import { date, id, line, named, reference } from './fields.ts';
import { BLOCK_ROLES, MEASURES, PERIOD_KINDS, RULE_LEVELS, keys } from './vocabulary.ts';

/** The id of an indicator of the same form. */
const indicatorId = z.string();

const indicator = z.strictObject({
  id: named(id, '编号', '小写英文字母、数字、连字符，定了不要改'),
  name: named(line(24), '指标名称', '填表的人看到的'),
  measure: named(z.enum(keys(MEASURES)), '计量单位'),
  /** What is counted, and what is not. */
  definition: named(line(120), '指标解释', '算什么，不算什么'),
  mistake: named(line(120).optional(), '常见错误'),
  /** Of a sum of money: hidden from readers wherever this count of people is. */
  of: named(indicatorId.optional(), '发给谁的', '金额才填：写数人数、户数的那个指标的编号'),
  /** Shown large where the figures are told in short. */
  headline: named(z.boolean().default(false), '要紧的数'),
});

const block = z.strictObject({
  id: named(id, '编号'),
  title: named(line(16), '栏目'),
  role: named(z.enum(keys(BLOCK_ROLES)), '这一栏说什么'),
  indicators: named(z.array(indicator).min(1), '指标'),
});

/** 合计 = …: equal to the hundredth. */
const sum = z.strictObject({
  total: named(indicatorId, '合计'),
  parts: named(z.array(indicatorId).min(1), '各项'),
  /** What is taken off: 年末 = 年初 + 新建 − 退档. */
  minus: named(z.array(indicatorId).default([]), '减去的项'),
});

/** 其中 ≤ 合计, 户 ≤ 人. */
const limit = z.strictObject({
  part: named(indicatorId, '不大于的那个'),
  whole: named(indicatorId, '不小于的那个'),
  level: named(z.enum(keys(RULE_LEVELS)), '不符合时'),
  /** Why, without a full stop. */
  because: named(line(60), '为什么'),
});

/** Money for each of those whom it is `of` that still makes sense; finds 元 where 万元 was meant. */
const average = z.strictObject({
  money: named(indicatorId, '金额'),
  least: named(z.number().positive(), '最少多少元'),
  most: named(z.number().positive(), '最多多少元'),
});

/**
 * A form (统计表) that a notice asks for. The blank form, the Excel template, the page of the
 * indicators, the checks of what comes back and the tables are all made of it.
 */
export const reportForm = z
  .strictObject({
    title: named(line(60), '表名'),
    shortTitle: named(line(20), '短名'),
    description: named(z.string().trim().min(15).max(120), '一句话介绍'),
    /** Raised when indicators change: files made from an older form are sent back. */
    version: named(z.int().positive(), '第几版', '指标有增减就加一'),
    notice: named(reference('notices'), '哪份通知要的'),
    annex: named(z.int().positive(), '通知的第几个附件'),
    campaign: named(reference('campaigns'), '属于哪次活动'),
    /** Which deadline of the campaign it is due by: the words of its “交什么”. */
    deadline: named(line(60), '按哪项期限交', '照抄活动期限里的“交什么”'),
    period: named(
      z.strictObject({
        kind: named(z.enum(keys(PERIOD_KINDS)), '哪一种'),
        text: named(line(40), '表上的说法'),
        from: named(date, '开始'),
        to: named(date, '结束'),
      }),
      '统计的时间段',
    ),
    /** Groups of the campaign's reporting units, in the words of the notice. */
    required: named(
      z.array(line(40)).min(1),
      '必须报的',
      '照抄活动填报单位（reportingUnits）里的“group”，例如“各县、区总工会”',
    ),
    optional: named(z.array(line(40)).default([]), '可以报的', '同上'),
    /** Its reports are last year's figures; a file in `last-year-figures/` is for what was never collected here. */
    lastYear: named(
      reference('report-forms').optional(),
      '上年的表',
      '上年也在本站收过才填，编号一样的指标拿来比；没有收过的，把数写进 last-year-figures',
    ),
    blocks: named(z.array(block).min(1), '栏目'),
    sums: named(z.array(sum).default([]), '合计关系'),
    limits: named(z.array(limit).default([]), '大小关系'),
    averages: named(z.array(average).default([]), '平均多少才合理'),
    /** True for a form of our own that no office has issued; shown as 示例样表. */
    sample: named(z.boolean().default(false), '示例', '不是正式印发的表样就选“是”'),
  })
  .superRefine((form, context) => {
    for (const { path, message } of formFaults(form)) {
      context.addIssue({ code: 'custom', path, message });
    }
  });
export type ReportFormFile = z.infer<typeof reportForm>;
