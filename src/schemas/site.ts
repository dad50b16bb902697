import { z } from 'zod';
import { date, line, reference, telephone } from './fields.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/, '颜色要写成“#a4161a”这样');

/** Who publishes the site: the one home of names, domain, hotlines, districts. */
export const site = z.strictObject({
  /** Name of the site. */
  name: line(20),
  /** One plain sentence for search engines and link cards. */
  description: z.string().trim().min(20).max(120),
  /** 主办单位. */
  union: z.strictObject({ name: line(40), shortName: line(12) }),
  /** Address of the site, without a slash at the end; marked until the real one is known. */
  origin: z.strictObject({
    url: z
      .string()
      .regex(/^https:\/\/[a-z0-9.-]+$/, '网址要写成“https://www.example.org”这样，末尾不加斜杠'),
    sample: z.boolean().default(false),
  }),
  /** Where readers reach the people behind the site. */
  contact: z.strictObject({
    office: line(40),
    telephone: telephone.optional(),
    email: z.email('电子邮箱格式不对').optional(),
  }),
  /** Record numbers; empty until they are granted, and then shown as 待填写. */
  records: z.strictObject({ icp: z.string(), publicSecurity: z.string() }),
  /** The colours of the union: main colour for text and large areas, gold as ornament. */
  colours: z.strictObject({ text: colour, area: colour, ornament: colour }),
  /** The campaign shown on the home page. */
  campaign: reference('campaigns'),
  /** National service numbers, shown on every page in this order. */
  hotlines: z
    .array(
      z.strictObject({
        number: z.string().regex(/^12\d{3}$/, '热线是12开头的五位数'),
        name: line(20),
        /** When to call it, in everyday words. */
        about: line(40),
      }),
    )
    .min(1),
  /** Areas the site serves: administrative code (GB/T 2260) and a box for checking coordinates. */
  districts: z
    .array(
      z.strictObject({
        adcode: z.string().regex(/^\d{6}$/, '行政区划代码是六位数字'),
        name: line(12),
        /** West, south, east, north in GCJ-02 degrees; rough, for catching mistakes only. */
        box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
      }),
    )
    .min(1),
  checkedOn: date,
});
export type Site = z.infer<typeof site>;
