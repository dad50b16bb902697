import { z } from 'zod';
import {
  citation,
  id,
  line,
  named,
  pageFields,
  reference,
  reviewed,
  shortTitle,
} from './fields.ts';
import { guide } from './guide.ts';
import { noticeQuote } from './support.ts';

/** One plain question; each answer leads to another question or to an outcome. */
const question = z.strictObject({
  /** Part of the address of its page. */
  id: named(id, '编号', '小写英文字母、数字、连字符'),
  /** The question itself. */
  title: named(line(30), '问题'),
  /** What helps to answer it: the meaning of a word, where to look. */
  help: named(line(100).optional(), '帮助', '难懂的词、到哪里看'),
  answers: named(
    z
      .array(
        z.strictObject({
          /** The answer in the reader's words. */
          label: named(line(24), '回答的话'),
          /** When this answer is the right one. */
          hint: named(line(40).optional(), '什么情况选它'),
          /** Id of a question or an outcome of this file; the check `answers` follows it. */
          next: named(line(60), '通到哪里', '问题或者结果的编号'),
        }),
      )
      // More do not fit on the screen of a phone. How few there may be is a rule of the graph.
      .max(6),
    '回答',
  ),
});

/** Where a way ends: what this reader should do. */
const outcome = z.strictObject({
  /** Part of the address of its page. */
  id: named(id, '编号', '小写英文字母、数字、连字符'),
  /** What to do, in one sentence. */
  title: named(line(36), '怎么办', '一句话'),
  /** What to do first, today. */
  firstStep: named(z.string().trim().min(10).max(120), '先做这一步'),
  steps: named(
    z
      .array(
        z.strictObject({
          title: named(line(20), '做什么'),
          text: named(z.string().trim().min(10).max(160), '怎么做'),
          basis: named(z.array(citation).default([]), '法律依据'),
        }),
      )
      .min(2)
      .max(6),
    '步骤',
  ),
  timeLimits: guide.shape.timeLimits,
  bring: guide.shape.bring,
  documents: guide.shape.documents,
  needs: guide.shape.needs,
  hotlines: guide.shape.hotlines,
  /** The passages of notices that the outcome rests on. */
  basis: named(z.array(noticeQuote).default([]), '通知原话'),
  /** Guides to read next. */
  guides: named(z.array(reference('legal-aid')).default([]), '接着看的指南'),
  /** Support pages to read next. */
  support: named(z.array(reference('support')).default([]), '接着看的帮扶服务'),
  /** Other guided questions to go on with. */
  answers: named(z.array(reference('answers')).default([]), '接着问的问题'),
});

/** Guided questions: a graph from a first question to outcomes. */
export const answers = z.strictObject({
  ...pageFields,
  shortTitle: named(shortTitle, '短标题'),
  /** Position in lists, from 1. */
  order: named(z.int().min(1), '排第几'),
  /** One or two sentences above the first question. */
  intro: named(z.string().trim().min(10).max(100), '开头的话'),
  /** Id of the first question. */
  start: named(line(60), '第一个问题的编号'),
  questions: named(z.array(question).min(1), '问题'),
  outcomes: named(z.array(outcome).min(1), '结果'),
  /** The column that leads into it. */
  column: named(
    z.enum(['legal-aid', 'support']),
    '从哪个栏目进来',
    'legal-aid 是维权指南，support 是帮扶服务',
  ),
  reviewed: named(reviewed, '核对'),
});
export type Answers = z.infer<typeof answers>;
export type Question = Answers['questions'][number];
export type Outcome = Answers['outcomes'][number];
