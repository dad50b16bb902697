import { z } from 'zod';
import { date, line, named } from './fields.ts';

/** A law with the articles that pages cite; the only place where their words stand. */
export const law = z.strictObject({
  /** Full name, without book-title marks. */
  title: named(line(60), '全称', '不加书名号'),
  /** Name used in running text, without book-title marks. */
  shortTitle: named(line(30), '简称', '不加书名号'),
  /** Number of the document that issued it, such as 国务院令第724号. */
  documentNumber: named(line(40).optional(), '发布文号'),
  /** The version: passed or last changed on this day. */
  version: named(date.optional(), '版本', '通过或最近一次修改的日期'),
  inForceFrom: named(date.optional(), '施行日期'),
  /** Last article of the law, to catch impossible citations. */
  lastArticle: named(z.int().positive().optional(), '最后一条是第几条'),
  /** Where the words were compared. */
  source: named(line(120), '从哪里核对'),
  checkedOn: named(date, '核对日期'),
  articles: named(
    z
      .array(
        z.strictObject({
          /** Arabic digits; an inserted article as `276-1`. */
          number: named(
            z
              .string()
              .regex(/^[1-9]\d*(?:-\d+)?$/, '条号要用阿拉伯数字，例如“30”，之一写成“276-1”'),
            '条号',
            '阿拉伯数字，例如 30',
          ),
          /** Passages in the order of the article, word for word; an article may hold more than these. */
          passages: named(z.array(z.string().min(4)).min(1), '原文', '一字不差，一段一项'),
        }),
      )
      .min(1),
    '条文',
  ),
});
export type Law = z.infer<typeof law>;
