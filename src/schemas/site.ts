import { z } from 'zod';
import { memberUrl } from './member-news.ts';
import { date, line, named, reference, telephone } from './fields.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, '颜色要写成“#a4161a”这样');

/** Who publishes the site: the one home of names, domain, hotlines, districts. */
export const site = z.strictObject({
  /** Name of the site. */
  name: named(line(20), '网站名称'),
  /** One plain sentence for search engines and link cards. */
  description: named(z.string().trim().min(20).max(120), '一句话介绍'),
  /** 主办单位. */
  union: named(
    z.strictObject({ name: named(line(40), '全称'), shortName: named(line(12), '简称') }),
    '主办单位',
  ),
  /** Address of the site, without a slash at the end; marked until the real one is known. */
  origin: named(
    z.strictObject({
      url: named(
        z
          .string()
          .regex(
            /^https:\/\/[a-z0-9.-]+$/,
            '网址要写成“https://www.example.org”这样，末尾不加斜杠',
          ),
        '地址',
        'https开头，末尾不加斜杠',
      ),
      sample: named(z.boolean().default(false), '还不是真的网址'),
    }),
    '网址',
  ),
  /** Where readers reach the people behind the site. */
  contact: named(
    z.strictObject({
      office: named(line(40), '部门'),
      telephone: named(telephone.optional(), '电话'),
      email: named(z.email('电子邮箱格式不对').optional(), '电子邮箱'),
    }),
    '联系方式',
  ),
  /** Record numbers; empty until they are granted, and then shown as 待填写. */
  records: named(
    z.strictObject({
      icp: named(z.string(), '网站备案号'),
      publicSecurity: named(z.string(), '公安备案号'),
    }),
    '备案号',
    '还没有就留空',
  ),
  /** The colours of the union: main colour for text and large areas, gold as ornament. */
  colours: named(
    z.strictObject({
      text: named(colour, '文字'),
      area: named(colour, '大块'),
      ornament: named(colour, '点缀'),
    }),
    '颜色',
  ),
  /** The campaign shown on the home page. */
  campaign: named(reference('campaigns'), '首页上的活动'),
  /** National service numbers, shown on every page in this order. */
  hotlines: named(
    z
      .array(
        z.strictObject({
          number: named(z.string().regex(/^12\d{3}$/, '热线是12开头的五位数'), '号码'),
          name: named(line(20), '名称'),
          /** When to call it, in everyday words. */
          about: named(line(40), '什么时候打'),
        }),
      )
      .min(1),
    '热线',
  ),
  /** Areas the site serves: administrative code (GB/T 2260) and a box for checking coordinates. */
  districts: named(
    z
      .array(
        z.strictObject({
          adcode: named(z.string().regex(/^\d{6}$/, '行政区划代码是六位数字'), '行政区划代码'),
          name: named(line(12), '名称'),
          /** West, south, east, north in GCJ-02 degrees; rough, for catching mistakes only. */
          box: named(
            z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
            '大致范围',
            '西、南、东、北四个数，检查经纬度用；不知道就不填',
          ),
        }),
      )
      .min(1),
    '区县',
  ),
  /** Sites of unions below this one, whose news and search this site takes in. */
  members: named(
    z
      .array(
        z.strictObject({
          name: named(line(20), '名称', '例如“云屏区总工会”'),
          url: named(memberUrl, '网址', 'https开头，末尾不加斜杠'),
        }),
      )
      .max(60)
      .refine(
        (members) => new Set(members.map(({ url }) => url)).size === members.length,
        '同一个网址写了两次，删去一个',
      )
      .default([]),
    '下级工会的网站',
    '首页会列出它们的新消息，搜索也能搜到它们；没有就不填',
  ),
  checkedOn: named(date, '核对日期'),
});
export type Site = z.infer<typeof site>;
