import { z } from 'zod';
import { date, line } from './fields.ts';

/** A law with the articles that pages cite; the only place where their words stand. */
export const law = z.strictObject({
  /** Full name, without book-title marks. */
  title: line(60),
  /** Name used in running text, without book-title marks. */
  shortTitle: line(30),
  /** Number of the document that issued it, such as 国务院令第724号. */
  documentNumber: line(40).optional(),
  /** The version: passed or last changed on this day. */
  version: date.optional(),
  inForceFrom: date.optional(),
  /** Last article of the law, to catch impossible citations. */
  lastArticle: z.int().positive().optional(),
  /** Where the words were compared. */
  source: line(120),
  checkedOn: date,
  articles: z
    .array(
      z.strictObject({
        /** Arabic digits; an inserted article as `276-1`. */
        number: z
          .string()
          .regex(/^[1-9]\d*(?:-\d+)?$/, '条号要用阿拉伯数字，例如“30”，之一写成“276-1”'),
        /** Passages in the order of the article, word for word; an article may hold more than these. */
        passages: z.array(z.string().min(4)).min(1),
      }),
    )
    .min(1),
});
export type Law = z.infer<typeof law>;
