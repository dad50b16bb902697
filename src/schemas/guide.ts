import { z } from 'zod';
import {
  aliases,
  citation,
  documents,
  line,
  linesOfWork,
  named,
  pageFields,
  reference,
  reviewed,
  shortTitle,
} from './fields.ts';
import { GUIDE_TOPICS, NEEDS, keys } from './vocabulary.ts';

/** A guide for a worker who has a problem. The body holds the steps, in `<Steps>`. */
export const guide = z.strictObject({
  ...pageFields,
  shortTitle: named(shortTitle, '短标题', '列表和小图上用'),
  /** The list it stands in. */
  topic: named(z.enum(keys(GUIDE_TOPICS)), '放在哪一组'),
  /** Position in lists, from 1. */
  order: named(z.int().min(1), '排第几'),
  /** The answer in two plain sentences. */
  answer: named(z.string().trim().min(20).max(140), '一句话回答', '两句大白话，先说结论'),
  /** What to do first, today. */
  firstStep: named(z.string().trim().min(10).max(120), '先做这一步', '今天就能做的'),
  /** Who the guide is for. */
  whoFor: named(z.string().trim().min(10).max(160), '写给谁看'),
  /** What to take along. */
  bring: named(
    z
      .array(
        z.strictObject({
          item: named(line(40), '东西'),
          /** Where to find it, or what helps when it is missing. */
          hint: named(line(80).optional(), '到哪里找，没有怎么办'),
        }),
      )
      .min(1),
    '要带什么',
  ),
  /** Documents that the reader can fill in for this. */
  documents,
  /** Which service points are shown under 去哪里. */
  needs: named(z.array(z.enum(keys(NEEDS))).min(1), '去哪里办', '页面会列出办这些事的服务点'),
  /** Hotlines for this problem, most useful first. */
  hotlines: named(z.array(reference('hotlines')).min(1), '打哪个电话', '最有用的放前面'),
  timeLimits: named(
    z
      .array(
        z.strictObject({
          what: named(line(40), '办什么事'),
          limit: named(line(60), '期限'),
          basis: named(z.array(citation).min(1), '法律依据'),
        }),
      )
      .default([]),
    '时间别错过',
  ),
  /** What to leave alone, and why. */
  doNot: named(
    z
      .array(
        z.strictObject({
          text: named(line(60), '不要做什么'),
          because: named(line(100), '为什么'),
          basis: named(z.array(citation).default([]), '法律依据'),
        }),
      )
      .default([]),
    '不要这样做',
  ),
  /** Guides to read next, the next step first. */
  next: named(z.array(reference('legal-aid')).min(1), '接着看的指南'),
  linesOfWork: named(linesOfWork, '体现活动的哪几项工作'),
  aliases: named(aliases, '工人会怎么问', '四到八种口头说法，搜索用'),
  reviewed: named(reviewed, '核对'),
});
export type Guide = z.infer<typeof guide>;
