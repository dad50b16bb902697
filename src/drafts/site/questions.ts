/** What has to be known of a union before its site can begin. */
import { z } from 'zod';
import { chineseDate } from '../../domain/dates.ts';
import { campaign } from '../../schemas/campaign.ts';
import { checkedText, date, documentNumber, named } from '../../schemas/fields.ts';
import { notice } from '../../schemas/notice.ts';
import { site } from '../../schemas/site.ts';
import { suggestSlug } from '../slug.ts';
import { HOTLINES, HOTLINE_NUMBERS } from './hotlines.ts';

/** `990102 云屏区`: administrative code (GB/T 2260), then the name. */
const DISTRICT = /^(\d{6})\s+(\S{1,12})$/;

const district = checkedText(
  (value) => DISTRICT.test(value),
  '代码加名字，要写成“990102 云屏区”这样，六位代码后面空一格',
);

const folder = checkedText(
  (value) => /^[^\s"'<>|?*]+$/.test(value),
  '能用的文件夹名，里面不要有空格和引号',
);

/** One question a field, in this order; each is an option of the command as well. */
export const newSite = z.strictObject({
  union: named(site.shape.union.shape.name, '工会全称', '例如“澜江市总工会”'),
  'short-name': named(site.shape.union.shape.shortName, '工会简称'),
  name: named(site.shape.name, '网站名称'),
  url: named(site.shape.origin.shape.url, '网址', 'https开头，末尾不加斜杠'),
  office: named(site.shape.contact.shape.office, '管网站的部门'),
  colour: named(site.shape.colours.shape.text, '主色', '写成“#a4161a”这样'),
  hotlines: named(
    z.array(z.enum(HOTLINE_NUMBERS)).min(1),
    '热线',
    HOTLINES.map(({ number, name }) => `${number} ${name}`).join('，'),
  ),
  districts: named(
    z.array(district).min(1),
    '区县',
    '六位行政区划代码，空一格，写名字；第一项写本市（本县），例如“990100 澜江市”',
  ),
  campaign: named(campaign.shape.title, '第一次活动叫什么', '例如“高温慰问活动”'),
  theme: named(campaign.shape.theme, '活动主题', '例如“清凉送一线，安全记心间”'),
  from: named(date, '活动从哪天开始'),
  to: named(date, '活动到哪天结束'),
  notice: named(notice.shape.title, '第一份通知的标题'),
  issued: named(date, '这份通知的成文日期', '落款的日期'),
  number: named(documentNumber, '这份通知的发文字号', '例如“澜工〔2026〕18号”'),
  laws: named(
    z.boolean(),
    '要不要带上法律条文',
    '全国的法律条文，一字不差；有了它们，才有“算一算”“填文书”',
  ),
  folder: named(folder, '内容放在哪个文件夹'),
});
export type NewSite = z.infer<typeof newSite>;
export type Question = keyof NewSite;

/**
 * What an empty answer means, as far as the answers before it tell.
 * @param today the day in China, `YYYY-MM-DD`
 */
export function suggestion(
  question: Question,
  { union, campaign: title }: Partial<NewSite>,
  today: string,
): string | undefined {
  switch (question) {
    case 'short-name':
      return union?.replace(/工会$/, '').slice(0, 12);
    case 'name':
      return union?.replace(/[省市县区]?总工会$/, '工会').slice(0, 20);
    case 'url':
      return 'https://www.example.org';
    case 'office':
      return '办公室';
    case 'colour':
      return '#a4161a';
    case 'hotlines':
      return HOTLINE_NUMBERS.join(' ');
    case 'notice':
      return title && `关于开展${title}的通知`;
    case 'issued':
      return today;
    case 'laws':
      return '是';
    case 'folder':
      return union && `sites/${suggestSlug(union, new Set())}`;
    default:
      return undefined;
  }
}

/** What an answer has against the others or against the day; `undefined` when they agree. */
export function objection(
  question: Question,
  { from = '', to = '', issued = '', number = '', districts = [] }: Partial<NewSite>,
  today: string,
): string | undefined {
  switch (question) {
    case 'to':
      return to < from
        ? `活动结束（${chineseDate(to)}）不能早于开始（${chineseDate(from)}）。`
        : undefined;
    case 'issued':
      return issued > today
        ? `${chineseDate(issued)}还没有到，今天是${chineseDate(today)}。`
        : undefined;
    case 'number':
      return number.includes(`〔${issued.slice(0, 4)}〕`)
        ? undefined
        : `成文日期在${issued.slice(0, 4)}年，发文字号“${number}”的年份要一样。`;
    case 'districts':
      return again(districts.map((text) => districtOf(text).adcode));
    default:
      return undefined;
  }
}

function again(codes: string[]): string | undefined {
  const twice = codes.find((code, at) => codes.indexOf(code) !== at);
  return twice === undefined ? undefined : `区县代码“${twice}”写了两次，一个代码只能写一次。`;
}

/** Code and name of a district whose text is right. */
export function districtOf(text: string): { adcode: string; name: string } {
  const [, adcode = '', name = ''] = DISTRICT.exec(text) ?? [];
  return { adcode, name };
}
