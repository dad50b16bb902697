import { z } from 'zod';
import { date, line, pageFields, reference } from './fields.ts';
import { noticeQuote } from './support.ts';
import { LINES_OF_WORK, keys } from './vocabulary.ts';

/** A campaign: what a notice sets going, as data that pages can show piece by piece. */
export const campaign = z.strictObject({
  ...pageFields,
  shortTitle: line(20),
  /** 活动主题. */
  theme: line(40),
  /** The words of the notice, and the days that the site reckons with. */
  period: z.strictObject({ text: line(40), from: date, to: date }),
  /** The notice that started it. */
  notice: reference('notices'),
  linesOfWork: z
    .array(
      z.strictObject({
        id: z.enum(keys(LINES_OF_WORK)),
        /** Heading in the notice, without the number: 广泛宣传送理论. */
        heading: line(20),
        /** Where it stands: 二（一）. */
        clause: line(10),
        /** What is done, in plain words, for workers. */
        summary: z.string().trim().min(20).max(200),
        /** The points of the notice: short, one a line. */
        points: z.array(line(120)).min(1),
        /** The words of the notice that say it. */
        basis: z.array(noticeQuote).min(1),
      }),
    )
    .length(5),
  /** Who does what: 市总, 各级工会, 基层工会. */
  schedule: z
    .array(z.strictObject({ level: line(20), summary: line(160), basis: noticeQuote }))
    .min(1),
  requirements: z
    .array(z.strictObject({ heading: line(20), summary: line(160), basis: noticeQuote }))
    .min(1),
  deadlines: z.array(
    z.strictObject({
      date,
      what: line(60),
      /** Who has to deliver. */
      from: line(40),
      /** To whom. */
      to: line(40),
      basis: noticeQuote,
    }),
  ),
});
export type Campaign = z.infer<typeof campaign>;
