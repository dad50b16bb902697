import { z } from 'zod';
import {
  citation,
  id,
  line,
  linesOfWork,
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
  id,
  /** The question itself. */
  title: line(30),
  /** What helps to answer it: the meaning of a word, where to look. */
  help: line(100).optional(),
  answers: z
    .array(
      z.strictObject({
        /** The answer in the reader's words. */
        label: line(24),
        /** When this answer is the right one. */
        hint: line(40).optional(),
        /** Id of a question or an outcome of this file; the check `answers` follows it. */
        next: line(60),
      }),
    )
    // More do not fit on the screen of a phone. How few there may be is a rule of the graph.
    .max(6),
});

/** Where a way ends: what this reader should do. */
const outcome = z.strictObject({
  /** Part of the address of its page. */
  id,
  /** What to do, in one sentence. */
  title: line(36),
  /** What to do first, today. */
  firstStep: z.string().trim().min(10).max(120),
  steps: z
    .array(
      z.strictObject({
        title: line(20),
        text: z.string().trim().min(10).max(160),
        basis: z.array(citation).default([]),
      }),
    )
    .min(2)
    .max(6),
  timeLimits: guide.shape.timeLimits,
  bring: guide.shape.bring,
  documents: guide.shape.documents,
  needs: guide.shape.needs,
  hotlines: guide.shape.hotlines,
  /** The passages of notices that the outcome rests on. */
  basis: z.array(noticeQuote).default([]),
  /** Guides to read next. */
  guides: z.array(reference('legal-aid')).default([]),
  /** Support pages to read next. */
  support: z.array(reference('support')).default([]),
  /** Other guided questions to go on with. */
  answers: z.array(reference('answers')).default([]),
});

/** Guided questions: a graph from a first question to outcomes. */
export const answers = z.strictObject({
  ...pageFields,
  shortTitle,
  /** Position in lists, from 1. */
  order: z.int().min(1),
  /** One or two sentences above the first question. */
  intro: z.string().trim().min(10).max(100),
  /** Id of the first question. */
  start: line(60),
  questions: z.array(question).min(1),
  outcomes: z.array(outcome).min(1),
  linesOfWork,
  reviewed,
});
export type Answers = z.infer<typeof answers>;
export type Question = Answers['questions'][number];
export type Outcome = Answers['outcomes'][number];
