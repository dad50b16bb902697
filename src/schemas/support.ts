import { z } from 'zod';
import {
  aliases,
  citation,
  line,
  linesOfWork,
  pageFields,
  reference,
  reviewed,
  shortTitle,
} from './fields.ts';
import { NEEDS, SUPPORT_KINDS, keys } from './vocabulary.ts';

/** A passage of a notice; the check `notice-quote` compares it with the document. */
export const noticeQuote = z.strictObject({
  notice: reference('notices'),
  /** Where it stands, as people cite it: 二（三）. */
  clause: z
    .string()
    .regex(/^[一二三四五六七八九十]+(?:（[一二三四五六七八九十]+）)?$/, '条款要写成“二（三）”这样'),
  /** The words, exactly as they stand in the document. */
  quote: z.string().trim().min(4),
});

/** A help programme, or a service open to all. */
export const support = z.strictObject({
  ...pageFields,
  shortTitle,
  /** Position in lists, from 1. */
  order: z.int().min(1),
  kind: z.enum(keys(SUPPORT_KINDS)),
  /** The answer in two plain sentences. */
  answer: z.string().trim().min(20).max(140),
  /** What to do first. */
  firstStep: z.string().trim().min(10).max(120),
  /** Who the page is for. */
  whoFor: z.string().trim().min(10).max(160),
  /** Sums that a notice promised, each with its exact condition. */
  standards: z
    .array(
      z.strictObject({
        /** Who gets it. */
        who: line(40),
        /** Whole yuan. */
        amountYuan: z.int().positive(),
        /** Counted by household or person. */
        per: z.enum(['户', '人']),
        condition: line(120),
        basis: noticeQuote,
      }),
    )
    .default([]),
  /** The passages of notices that the page rests on. */
  basis: z.array(noticeQuote).min(1),
  /** Articles of law that the page rests on, besides those cited in the text. */
  laws: z.array(citation).default([]),
  bring: z.array(z.strictObject({ item: line(40), hint: line(80).optional() })).default([]),
  needs: z.array(z.enum(keys(NEEDS))).min(1),
  hotlines: z.array(reference('hotlines')).min(1),
  /** Related support pages. */
  related: z.array(reference('support')).default([]),
  /** Guides to read next. */
  guides: z.array(reference('legal-aid')).default([]),
  linesOfWork: linesOfWork.min(1),
  aliases,
  reviewed,
});
export type Support = z.infer<typeof support>;
