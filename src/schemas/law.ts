import { z } from 'zod';
import { isLawMark } from '../domain/law-mark.ts';
import { checkedText, citation, date, line, named, reference } from './fields.ts';

/** 条号. */
const articleNumber = named(
  z.string().regex(/^[1-9]\d*(?:-\d+)?$/, '条号要用阿拉伯数字，例如“30”，之一写成“276-1”'),
  '条号',
  '阿拉伯数字，例如 30',
);

/** Passages in the order of the article, word for word; an article may hold more than these. */
const passages = z.array(z.string().min(4));

/** A version that held before; its words only where they were compared. */
const earlier = z.strictObject({
  /** 2009年文本, 《法律援助条例》. */
  name: named(line(40), '哪个文本', '例如 2021年文本'),
  until: named(date.optional(), '用到哪天', '没有核对过就不填'),
  /** What was different, in plain words. */
  note: named(line(80).optional(), '和现在不同的地方'),
  articles: named(
    z
      .array(
        z.strictObject({
          number: articleNumber,
          becomes: named(articleNumber.optional(), '现在是第几条'),
          passages: named(passages.default([]), '当时的原文', '核对过的才写'),
        }),
      )
      .default([]),
    '当时的条文',
  ),
});

/** A law with the articles that pages cite; the only place where their words stand. */
export const law = z.strictObject({
  /** Full name, without book-title marks. */
  title: named(line(60), '全称', '不加书名号'),
  /** Name used in running text, without book-title marks. */
  shortTitle: named(line(30), '简称', '不加书名号'),
  /** Number of the document that issued it, such as 国务院令第724号. */
  documentNumber: named(line(40).optional(), '发布文号'),
  /** Where it holds, when that is not the whole country: the sites of other places do not get it. */
  region: named(
    line(12).optional(),
    '适用的地方',
    '只在一个省、一个市管用的才填，写省或者市的名字',
  ),
  /** The version: passed or last changed on this day. */
  version: named(date.optional(), '版本', '通过或最近一次修改的日期'),
  inForceFrom: named(date.optional(), '施行日期'),
  /** Last day in force, and what stands in its place. */
  until: named(date.optional(), '用到哪天', '整部法律不再用了才填'),
  supersededBy: named(reference('laws').optional(), '被哪部法律代替'),
  earlier: named(z.array(earlier).default([]), '以前的文本', '从新到旧'),
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
          number: articleNumber,
          /**
           * The day since which the words stand here, and a check sum of them: nobody changes a law
           * unnoticed, and pages reviewed before that day are to be read again.
           */
          mark: named(
            checkedText(isLawMark, '定稿标记，例如“2026-11-23 0a1b2c3d”').optional(),
            '定稿标记',
            '日期和校验码，不用自己算：改了原文，检查会给出新的',
          ),
          passages: named(passages.min(1), '原文', '一字不差，一段一项'),
          /** Last day on which it held, though the law itself still prints it. */
          until: named(date.optional(), '用到哪天', '法律上还印着、其实不再用的条文才填'),
          supersededBy: named(citation.optional(), '被哪一条代替'),
        }),
      )
      .min(1),
    '条文',
  ),
});
export type Law = z.infer<typeof law>;
