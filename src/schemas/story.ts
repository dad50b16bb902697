import { z } from 'zod';
import { isPictureName, pictureNameFault, suggestPictureName } from '../domain/picture-name.ts';
import {
  checkedText,
  date,
  line,
  linesOfWork,
  named,
  pageFields,
  reference,
  shortTitle,
} from './fields.ts';
import { STORY_KINDS, STORY_STATUS, keys } from './vocabulary.ts';

/** The formats that share images can show. */
const pictureName = checkedText(
  (name) => isPictureName(name) && /\.(?:jpg|png|svg)$/.test(name),
  pictureNameFault,
  suggestPictureName,
).meta({ format: 'picture' });

/** A person in a story; by default under a changed name (《个人信息保护法》第二十五条). */
const person = z.strictObject({
  name: named(line(12), '姓名', '默认用化名'),
  nameStyle: named(z.enum(['真名', '化名']), '真名还是化名'),
  role: named(line(30), '身份', '例如 环卫工人'),
});

/** What the people in a story agreed to (《个人信息保护法》第十四条、第二十五条); the paper itself stays with the union. */
const consent = z.strictObject({
  kind: named(z.enum(['书面同意', '录音录像同意', '监护人书面同意']), '怎样同意的'),
  on: named(date, '哪天同意的'),
  /** Number in the union's own files, never the paper or a name. */
  record: named(line(40), '记录编号', '工会自己存档的编号，不写姓名'),
  scope: named(
    z.array(z.enum(['网站', '公众号', '朋友圈', '海报', '广播'])).min(1),
    '同意登在哪里',
  ),
});

/** An exemplary deed, a visit or an experience worth passing on. */
export const story = z.strictObject({
  ...pageFields,
  shortTitle: named(shortTitle, '短标题', '列表和小图上用'),
  kind: named(z.enum(keys(STORY_KINDS)), '哪一类'),
  /** Administrative code of the district or county, from `site.json`. */
  district: named(reference('districts'), '区县', '选发生在哪个区县'),
  campaign: named(reference('campaigns'), '属于哪次活动'),
  linesOfWork: named(linesOfWork.min(1), '体现活动的哪几项工作'),
  people: named(z.array(person).default([]), '写到的人'),
  consent: named(consent.optional(), '本人同意', '写到真实的人时必填'),
  /** `withdrawn` when somebody in it took the consent back: only a note without names stays. */
  status: named(z.enum(keys(STORY_STATUS)).default('shown'), '登不登', '本人要求撤下时选撤下'),
  /** The sentence that goes on the poster. */
  quote: named(
    z.strictObject({ text: named(line(60), '原话'), by: named(line(30), '谁说的') }).optional(),
    '海报上的一句话',
  ),
  /** Picture beside the story file, 3:2, with its alternative text and where it comes from. */
  picture: named(
    z
      .strictObject({
        /** File name beside the story, such as `cover.svg`. */
        file: named(pictureName, '文件名', '小写英文字母、数字、连字符'),
        alt: named(z.string().trim().min(6).max(80), '图片说明', '看不见图的人听这句话'),
        credit: named(line(30), '图片来源', '例如 某某区总工会供图'),
        /** Who looked at the photograph says whether a minor could be known by it. */
        minors: named(
          z.enum(['没有未成年人', '有，认不出是谁']).optional(),
          '图上有没有未成年人',
          '走访困难职工的照片要写；认得出脸的先处理，再选“认不出是谁”',
        ),
        /** Shown wherever the picture is: 《人工智能生成合成内容标识办法》. */
        madeByAi: named(
          z.boolean().default(false),
          '人工智能生成',
          '是的话选“是”，登出来的图上会写明',
        ),
      })
      .optional(),
    '配图',
    '3:2的横图，和故事放在同一个文件夹',
  ),
  /** The union that sent the story. */
  source: named(line(40), '供稿单位'),
  /** Guides that a reader in the same position should read next. */
  guides: named(z.array(reference('legal-aid')).default([]), '接着看的指南'),
  /** Support pages likewise. */
  support: named(z.array(reference('support')).default([]), '接着看的帮扶服务'),
});
export type Story = z.infer<typeof story>;
