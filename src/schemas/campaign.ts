import { z } from 'zod';
import { checkedText, date, id, line, named, pageFields, reference } from './fields.ts';
import { noticeQuote } from './support.ts';
import { PHASES, keys } from './vocabulary.ts';

/** A stretch of a campaign; phases may run side by side. */
const phase = z
  .strictObject({
    name: named(z.enum(keys(PHASES)), '哪个阶段'),
    from: named(date, '开始'),
    to: named(date, '结束', '当天也算'),
    /** What is due in it. */
    what: named(line(80), '做什么'),
    /** For whom it is due. */
    who: named(line(40), '谁来做'),
    basis: named(noticeQuote.optional(), '通知原话'),
    /** True when a date is our own arrangement, not that of the notice. */
    sample: named(
      z.boolean().default(false),
      '日子是示例',
      '通知没有写、自己定的日子选“是”，页面上会写着“示例”',
    ),
    note: named(line(60).optional(), '日子怎么来的', '例如：通知只写了截止日'),
  })
  .superRefine(({ from, to, basis, sample }, context) => {
    if (from > to) {
      context.addIssue({ code: 'custom', path: ['to'], message: '阶段的结束不能早于开始' });
    }
    if (!basis && !sample) {
      context.addIssue({
        code: 'custom',
        path: ['sample'],
        message: '没有写通知原话（basis）的阶段，日子是自己定的，要写 sample: true',
      });
    }
  });

/** A union that hands in the campaign's report forms. */
const reportingUnit = z.strictObject({
  /** The administrative code says which district it is; files of reports are named by it. */
  id: named(
    checkedText(
      (value) => /^[a-z0-9][a-z0-9-]*$/.test(value),
      '编号：县区总工会写行政区划代码，其他单位写小写英文字母、数字、连字符',
    ),
    '编号',
    '县区总工会写行政区划代码，其他单位写小写英文字母、数字、连字符，定了不要改',
  ),
  name: named(line(30), '全称', '填表的人从下拉框里选的，例如“云屏区总工会”'),
  short: named(line(12).optional(), '短名', '图和表里用，六个字以内排得下；县区不用写'),
  group: named(line(40), '属于哪个主送机关', '照抄通知的主送机关'),
});

/** A campaign: what a notice sets going, as data that pages can show piece by piece. */
export const campaign = z.strictObject({
  ...pageFields,
  shortTitle: named(line(20), '短标题'),
  /** 活动主题. */
  theme: named(line(40), '活动主题'),
  /** The words of the notice, and the days that the site reckons with. */
  period: named(
    z.strictObject({
      text: named(line(40), '通知里的说法'),
      from: named(date, '开始'),
      to: named(date, '结束'),
    }),
    '活动时间',
  ),
  /** The notice that started it. */
  notice: named(reference('notices'), '依据哪份通知'),
  linesOfWork: named(
    z
      .array(
        z.strictObject({
          /** Named by stories, guides and services that carry it out, and part of an address. */
          id: named(id, '编号', '小写英文字母'),
          /** In a few characters: 送清凉. */
          name: named(line(6), '叫什么', '几个字，例如“送清凉”'),
          /** Heading in the notice, without the number: 广泛宣传送理论. */
          heading: named(line(20), '通知里的小标题'),
          /** Where it stands: 二（一）. */
          clause: named(line(10), '第几条'),
          /** What is done, in plain words, for workers. */
          summary: named(z.string().trim().min(20).max(200), '大白话介绍'),
          /** The points of the notice: short, one a line. */
          points: named(z.array(line(120)).min(1), '要点', '一点一项'),
          /** The words of the notice that say it. */
          basis: named(z.array(noticeQuote).min(1), '通知原话'),
        }),
      )
      .min(1)
      .max(8),
    '几项工作',
  ),
  /** Who does what: 市总, 各级工会, 基层工会. */
  schedule: named(
    z
      .array(
        z.strictObject({
          level: named(line(20), '哪一级工会'),
          summary: named(line(160), '做什么'),
          basis: noticeQuote,
        }),
      )
      .min(1),
    '谁做什么',
  ),
  requirements: named(
    z
      .array(
        z.strictObject({
          heading: named(line(20), '要求'),
          summary: named(line(160), '大白话介绍'),
          basis: noticeQuote,
        }),
      )
      .min(1),
    '工作要求',
  ),
  /** Who may be asked for a report form; which of them, the form says. */
  reportingUnits: named(z.array(reportingUnit).default([]), '填报单位', '报统计表的单位'),
  phases: named(z.array(phase).default([]), '阶段', '宣传、走访、报送、总结'),
  deadlines: named(
    z.array(
      z.strictObject({
        date: named(date, '哪天'),
        what: named(line(60), '交什么'),
        /** Who has to deliver. */
        from: named(line(40), '谁交'),
        /** To whom. */
        to: named(line(40), '交给谁'),
        basis: noticeQuote,
      }),
    ),
    '期限',
  ),
});
export type Campaign = z.infer<typeof campaign>;
