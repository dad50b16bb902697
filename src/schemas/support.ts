import { z } from 'zod';
import {
  aliases,
  citation,
  line,
  linesOfWork,
  named,
  pageFields,
  reference,
  reviewed,
  shortTitle,
} from './fields.ts';
import { NEEDS, SUPPORT_KINDS, keys } from './vocabulary.ts';

/** A passage of a notice; the check `notice-quote` compares it with the document. */
export const noticeQuote = named(
  z.strictObject({
    notice: named(reference('notices'), '哪份通知'),
    /** Where it stands, as people cite it: 二（三）. */
    clause: named(
      z
        .string()
        .regex(
          /^[一二三四五六七八九十]+(?:（[一二三四五六七八九十]+）)?$/,
          '条款要写成“二（三）”这样',
        ),
      '第几条',
      '例如 二（三）',
    ),
    /** The words, exactly as they stand in the document. */
    quote: named(z.string().trim().min(4), '原话', '和通知一字不差'),
  }),
  '通知原话',
);

/** A help programme, or a service open to all. */
export const support = z.strictObject({
  ...pageFields,
  shortTitle: named(shortTitle, '短标题', '列表和小图上用'),
  /** Position in lists, from 1. */
  order: named(z.int().min(1), '排第几'),
  kind: named(z.enum(keys(SUPPORT_KINDS)), '哪一类'),
  /** The answer in two plain sentences. */
  answer: named(z.string().trim().min(20).max(140), '一句话回答', '两句大白话，先说结论'),
  /** What to do first. */
  firstStep: named(z.string().trim().min(10).max(120), '先做这一步'),
  /** Who the page is for. */
  whoFor: named(z.string().trim().min(10).max(160), '写给谁看'),
  /** Sums that a notice promised, each with its exact condition. */
  standards: named(
    z
      .array(
        z.strictObject({
          /** Who gets it. */
          who: named(line(40), '谁能得到'),
          /** Whole yuan. */
          amountYuan: named(z.int().positive(), '金额（元）'),
          /** Counted by household or person. */
          per: named(z.enum(['户', '人']), '按户还是按人'),
          condition: named(line(120), '条件'),
          basis: noticeQuote,
        }),
      )
      .default([]),
    '帮扶标准',
  ),
  /** The passages of notices that the page rests on. */
  basis: named(z.array(noticeQuote).min(1), '通知原话'),
  /** Articles of law that the page rests on, besides those cited in the text. */
  laws: named(z.array(citation).default([]), '法律依据'),
  bring: named(
    z
      .array(
        z.strictObject({
          item: named(line(40), '东西'),
          hint: named(line(80).optional(), '到哪里找'),
        }),
      )
      .default([]),
    '要带什么',
  ),
  needs: named(z.array(z.enum(keys(NEEDS))).min(1), '去哪里办'),
  hotlines: named(z.array(reference('hotlines')).min(1), '打哪个电话'),
  /** Related support pages. */
  related: named(z.array(reference('support')).default([]), '相关的帮扶服务'),
  /** Guides to read next. */
  guides: named(z.array(reference('legal-aid')).default([]), '接着看的指南'),
  linesOfWork: named(linesOfWork.min(1), '体现活动的哪几项工作'),
  aliases: named(aliases, '工人会怎么问', '四到八种口头说法，搜索用'),
  reviewed: named(reviewed, '核对'),
});
export type Support = z.infer<typeof support>;
