import { z } from 'zod';
import { isAnnexFile } from '../domain/annex-file.ts';
import { checkedText, date, documentNumber, line, named, pageFields, reference } from './fields.ts';
import { seeAlso } from './see-also.ts';
import { NOTICE_STATUS, keys } from './vocabulary.ts';

/**
 * An official document. The body is the text between 主送机关 and 附件说明, word for word;
 * what surrounds it (GB/T 9704-2012, 7.2 and 7.3) are fields.
 */
export const notice = z.strictObject({
  ...pageFields,
  /** 发文字号. */
  documentNumber: named(documentNumber, '发文字号', '年份用六角括号，例如 澜工〔2026〕18号'),
  /** 发文机关, as signed (署名). */
  issuer: named(line(40), '发文机关', '和落款一致'),
  /** 主送机关, one unit or group of units an item, in the order of the document. */
  addressees: named(
    z
      .array(
        line(40).regex(
          /[^：:，,、；;。]$/u,
          '主送机关后面不加标点，逗号和冒号由网页加上（GB/T 9704-2012，7.3.2）',
        ),
      )
      .min(1),
    '主送机关',
    '一个单位写一项',
  ),
  /** 成文日期. */
  issuedOn: named(date, '成文日期', '落款的日期'),
  /** 附件, names without punctuation at the end (7.3.4). */
  annexes: named(
    z
      .array(
        z.strictObject({
          title: named(
            line(60).regex(/[^。；，、.;,]$/u, '附件名称后不加标点（GB/T 9704-2012，7.3.4）'),
            '附件名称',
            '后面不加标点',
          ),
          /** The file in `public/`. */
          file: named(
            checkedText(
              isAnnexFile,
              '附件的地址，要写成“/files/form.xlsx”这样：文件放进 public/files/，名字只用小写英文字母、数字和连字符',
            ).optional(),
            '附件文件',
            '放进 public/files/，例如 /files/form.xlsx',
          ),
          /** Why there is no file, when there is none. */
          note: named(line(80).optional(), '没有附件文件的原因'),
        }),
      )
      .default([]),
    '附件',
  ),
  status: named(z.enum(keys(NOTICE_STATUS)), '现在的效力'),
  /** Since when, and through what, the notice does not hold any more. */
  ended: named(
    z
      .strictObject({
        on: named(date, '从哪天起'),
        /** The notice that replaces or abolishes it, when this site has it. */
        by: named(reference('notices').optional(), '由哪份通知替代或废止'),
        /** Number and title of that document when this site does not have it. */
        document: named(line(80).optional(), '依据的文件', '本站没有的文件，写字号和标题'),
      })
      .optional(),
    '失效、废止或被替代',
    '现在的效力选了“已失效”“已被替代”“已废止”的，要写',
  ),
  /** What has been changed in the notice, oldest first. */
  amendments: named(
    z
      .array(
        z.strictObject({
          on: named(date, '哪天修改'),
          what: named(line(160), '改了什么'),
          by: named(reference('notices').optional(), '由哪份通知修改'),
        }),
      )
      .default([]),
    '修改记录',
    '从早到晚',
  ),
  /** The campaign that the notice starts. */
  campaign: named(reference('campaigns').optional(), '属于哪次活动'),
  keywords: named(z.array(line(12)).min(1), '关键词'),
  /** Remarks of today's editor on words that stay as issued. */
  editorNotes: named(
    z
      .array(
        z.strictObject({
          /** The words, exactly as they stand in the document. */
          quote: named(line(60), '原文'),
          note: named(line(160), '说明'),
        }),
      )
      .default([]),
    '编者按',
    '原文保留不改的地方，在这里说明',
  ),
  /** What has changed since the day of issue, besides the law: that stands in `law-changes.json`. */
  changedSince: named(
    z
      .array(
        z.strictObject({
          topic: named(line(20), '哪件事'),
          then: named(line(120), '当时怎么写'),
          now: named(line(160), '现在怎么样'),
          /** Before this day nothing is said; left out for what has been so all the time. */
          since: named(date.optional(), '从哪天起可以这样说'),
          /** A page that tells more. */
          see: seeAlso,
        }),
      )
      .default([]),
    '当时与现在',
    '法律的变化写在 content/law-changes.json，这里写别的',
  ),
});
export type Notice = z.infer<typeof notice>;
