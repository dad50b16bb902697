import { z } from 'zod';
import { citation, date, line, named } from './fields.ts';
import { seeAlso } from './see-also.ts';

/** How the law moved on: what a reader of an older notice has to know. */
export const lawChanges = z.strictObject({
  changes: named(
    z.array(
      z
        .strictObject({
          topic: named(line(20), '哪件事'),
          /** First day of the new rule: older notices show the change, from this day on. */
          on: named(date, '从哪天起', '成文日期比这一天早的通知才显示'),
          /** The date in words, where only a year is known or the day is that of a text. */
          when: named(
            line(20).optional(),
            '日期怎么写',
            '只知道年份的写“2021年”；不写就按上面那天',
          ),
          then: named(line(120), '当时怎么样'),
          now: named(line(160), '现在怎么样'),
          basis: named(citation.optional(), '现在的条文'),
          /** Where `content/laws/` does not have it. */
          document: named(line(60).optional(), '现在的文件', '本站没有原文的，写字号或书名'),
          /** A notice is concerned when its title or text has one of these. */
          words: named(z.array(line(20)).min(1), '通知里有哪些词才显示', '一项一个词'),
          see: seeAlso,
          checkedOn: named(date, '核对日期'),
        })
        .refine(({ basis, document }) => basis !== undefined || document !== undefined, {
          path: ['basis'],
          message: '法律变了要写依据：本站有原文的写 basis，没有的写 document',
        }),
    ),
    '法律的变化',
    '通知页的“当时与现在”从这里来',
  ),
});
export type LawChangesFile = z.infer<typeof lawChanges>;
