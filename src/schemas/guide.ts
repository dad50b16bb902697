import { z } from 'zod';
import {
  aliases,
  citation,
  documents,
  line,
  linesOfWork,
  pageFields,
  reference,
  reviewed,
  shortTitle,
} from './fields.ts';
import { GUIDE_TOPICS, NEEDS, keys } from './vocabulary.ts';

/** A guide for a worker who has a problem. The body holds the steps, in `<Steps>`. */
export const guide = z.strictObject({
  ...pageFields,
  shortTitle,
  /** The list it stands in. */
  topic: z.enum(keys(GUIDE_TOPICS)),
  /** Position in lists, from 1. */
  order: z.int().min(1),
  /** The answer in two plain sentences. */
  answer: z.string().trim().min(20).max(140),
  /** What to do first, today. */
  firstStep: z.string().trim().min(10).max(120),
  /** Who the guide is for. */
  whoFor: z.string().trim().min(10).max(160),
  /** What to take along. */
  bring: z
    .array(
      z.strictObject({
        item: line(40),
        /** Where to find it, or what helps when it is missing. */
        hint: line(80).optional(),
      }),
    )
    .min(1),
  documents,
  /** Which service points are shown under 去哪里. */
  needs: z.array(z.enum(keys(NEEDS))).min(1),
  /** Hotlines for this problem, most useful first. */
  hotlines: z.array(reference('hotlines')).min(1),
  timeLimits: z
    .array(
      z.strictObject({
        what: line(40),
        limit: line(60),
        basis: z.array(citation).min(1),
      }),
    )
    .default([]),
  /** What to leave alone, and why. */
  doNot: z
    .array(
      z.strictObject({
        text: line(60),
        because: line(100),
        basis: z.array(citation).default([]),
      }),
    )
    .default([]),
  /** Guides to read next, the next step first. */
  next: z.array(reference('legal-aid')).min(1),
  linesOfWork,
  aliases,
  reviewed,
});
export type Guide = z.infer<typeof guide>;
