/** Field types that several kinds of content share; each says in Chinese what it wants. */
import { z } from 'zod';
import { isIsoDate, looksLikeDate, suggestIsoDate } from '../domain/dates.ts';
import { isDocumentNumber, suggestDocumentNumber } from '../domain/document-number.ts';
import { isClockTime, suggestClockTime } from '../domain/opening-hours.ts';
import { isTelephone, suggestTelephone } from '../domain/telephone.ts';

/** Collections that a field may point into. */
export type Referable =
  | 'answers'
  | 'campaigns'
  | 'laws'
  | 'legal-aid'
  | 'notices'
  | 'report-forms'
  | 'service-points'
  | 'stories'
  | 'support';

/** What a reference field tells the check that follows it. */
export interface ReferenceMeta {
  reference:
    Referable | 'districts' | 'documents' | 'hotlines' | 'lines-of-work' | 'reporting-units';
}

/**
 * A text field checked by a rule of `domain/`; the message offers the value to paste.
 * @param wanted what it should be, behind “…”不是; or a function that says it all
 */
export function checkedText(
  isRight: (value: string) => boolean,
  wanted: string | ((value: string) => string),
  suggest: (value: string) => string | undefined = () => undefined,
) {
  return z.string().superRefine((value, context) => {
    if (isRight(value)) return;
    const fix = suggest(value);
    context.addIssue({
      code: 'custom',
      message: typeof wanted === 'string' ? `“${value}”不是${wanted}` : wanted(value),
      params: { fix: fix !== undefined && isRight(fix) ? fix : undefined },
    });
  });
}

/**
 * A field with its Chinese name and what to write there; the handbook and the forms show both.
 * @param title short, as a label
 * @param description a hint for the person who fills it in
 */
export const named = <S extends z.ZodType>(schema: S, title: string, description?: string): S =>
  schema.meta({ title, ...(description !== undefined && { description }) });

/** One line of text that is not empty. */
export const line = (max: number) => z.string().trim().min(1).max(max);

/**
 * A date that exists, `YYYY-MM-DD`, in quotes or without: Astro's YAML reader makes an object of one
 * without quotes, at midnight UTC.
 */
export const date = z
  .preprocess(
    (value) =>
      value instanceof Date && !Number.isNaN(value.getTime())
        ? value.toISOString().slice(0, 10)
        : value,
    checkedText(isIsoDate, sayDate, suggestIsoDate),
  )
  .meta({ format: 'date' });

function sayDate(value: string): string {
  return looksLikeDate(value) && suggestIsoDate(value) === undefined
    ? `没有“${value}”这一天，请查一查日历`
    : `日期“${value}”的格式不对，要写成“2021-01-25”这样`;
}

/** A local time of day, `HH:MM`. */
export const clockTime = checkedText(isClockTime, '时刻，要写成“09:00”这样', suggestClockTime).meta(
  { format: 'time' },
);

/** 发文字号. */
export const documentNumber = checkedText(
  isDocumentNumber,
  '规范的发文字号：年份用六角括号〔〕，序号前不加“第”、不补零（GB/T 9704-2012，7.2.5）',
  suggestDocumentNumber,
);

/** A telephone number: 010-12345678, 12351. */
export const telephone = checkedText(
  isTelephone,
  '电话号码，要写成“010-12345678”或“12351”这样',
  suggestTelephone,
);

/** The id of an entry: lower-case Latin letters, digits, hyphens; it becomes part of the address. */
export const id = checkedText(
  (value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
  '合格的编号：只能用小写英文字母、数字和连字符，例如“unpaid-wages”',
  (value) =>
    value
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || undefined,
);

/** The id of an entry of another collection; the check `reference` looks whether it exists. */
export const reference = (collection: ReferenceMeta['reference']) =>
  z.string().meta({ reference: collection } satisfies ReferenceMeta);

/** Documents that the reader can fill in for this, by slug; the first one first. */
export const documents = named(
  z.array(reference('documents')).max(3).default([]),
  '要填的文书',
  '“填文书”栏目里的，最多三样',
);

/** The lines of work an entry carries out. */
export const linesOfWork = z.array(reference('lines-of-work'));

/** An article of a law; the check `law-citation` looks whether `content/laws/` has it. */
export const citation = z.strictObject({
  /** File name in `content/laws/`, without `.json`. */
  law: named(reference('laws'), '法律', '从列表里选，没有的先加到 content/laws/'),
  /** Article number in Arabic digits; an inserted article as `276-1`. */
  article: named(
    z.string().regex(/^[1-9]\d*(?:-\d+)?$/, '条号要用阿拉伯数字，例如“30”，之一写成“276-1”'),
    '条号',
    '阿拉伯数字，例如 30',
  ),
});

/** When and by whom the statements of a page were last checked. */
export const reviewed = z.strictObject({
  /** Date of the check. */
  on: named(date, '核对日期'),
  /** Who checked: an office, never a private person. */
  by: named(line(40), '谁核对的', '写部门，不写个人'),
});

/** Four to eight ways in which people say what the page is about. */
export const aliases = z.array(line(24)).min(4).max(8);

/** Words that a check complains of and that may stay all the same. */
const exception = z.strictObject({
  /** Id of the check. */
  check: named(line(30), '哪个检查', '提醒后面方括号里的英文'),
  /** The words that may stay, as the message quotes them. */
  words: named(line(80), '哪句话', '照提醒里引号中的话抄'),
  reason: named(line(80), '为什么可以'),
});

/** What every page made from a file needs. */
export const pageFields = {
  /** The heading and the title of the page. */
  title: named(line(60), '标题', '网页的大标题'),
  /** One or two plain sentences: search results, feeds, share images. */
  description: named(
    z.string().trim().min(15).max(120),
    '一句话介绍',
    '搜索结果和分享图上用，一两句大白话',
  ),
  /** First day on the site. */
  published: named(date, '发布日期', '第一次登出来的那天'),
  /** Last change in substance. */
  updated: named(date.optional(), '修改日期', '内容有实质改动时填'),
  /** True for made-up material; shown as 示例 everywhere. */
  sample: named(z.boolean().default(false), '示例', '内容是编的就选“是”，页面上会写着“示例”'),
  exceptions: named(z.array(exception).default([]), '例外', '检查说错、其实可以的地方'),
};

/** A short name for lists and share images. */
export const shortTitle = line(16);
