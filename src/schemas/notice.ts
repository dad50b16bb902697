import { z } from 'zod';
import { date, documentNumber, line, pageFields, reference } from './fields.ts';
import { NOTICE_STATUS, keys } from './vocabulary.ts';

/**
 * An official document. The body is the text between 主送机关 and 附件说明, word for word;
 * what surrounds it (GB/T 9704-2012, 7.2 and 7.3) are fields.
 */
export const notice = z.strictObject({
  ...pageFields,
  /** 发文字号. */
  documentNumber,
  /** 发文机关, as signed (署名). */
  issuer: line(40),
  /** 主送机关, one unit or group of units an item, in the order of the document. */
  addressees: z
    .array(
      line(40).regex(
        /[^：:，,、；;。]$/u,
        '主送机关后面不加标点，逗号和冒号由网页加上（GB/T 9704-2012，7.3.2）',
      ),
    )
    .min(1),
  /** 成文日期. */
  issuedOn: date,
  /** 附件, names without punctuation at the end (7.3.4). */
  annexes: z
    .array(
      z.strictObject({
        title: line(60).regex(/[^。；，、.;,]$/u, '附件名称后不加标点（GB/T 9704-2012，7.3.4）'),
        /** Why there is no file, when there is none. */
        note: line(80).optional(),
      }),
    )
    .default([]),
  status: z.enum(keys(NOTICE_STATUS)),
  /** The campaign that the notice starts. */
  campaign: reference('campaigns').optional(),
  keywords: z.array(line(12)).min(1),
  /** Remarks of today's editor on words that stay as issued. */
  editorNotes: z
    .array(
      z.strictObject({
        /** The words, exactly as they stand in the document. */
        quote: line(60),
        note: line(160),
      }),
    )
    .default([]),
  /** What has changed since the day of issue. */
  changedSince: z
    .array(
      z.strictObject({
        topic: line(20),
        then: line(120),
        now: line(160),
        /** A page that tells more. */
        see: z
          .strictObject({
            path: z
              .string()
              .regex(
                /^\/(?:[a-z0-9-]+\/)*$/,
                '站内地址要以“/”开头、以“/”结尾，例如“/support/paired-help/”',
              ),
            label: line(30),
          })
          .optional(),
      }),
    )
    .default([]),
});
export type Notice = z.infer<typeof notice>;
