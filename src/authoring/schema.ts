/**
 * What an author may write in MDX besides Markdown: component names with their attributes.
 * One home for the guard (`src/checks/safety.ts`), for the components themselves and for editors.
 */
import { z } from 'zod';

export interface ComponentRule {
  /** Attributes, all plain strings; anything else in a tag is an error. */
  attributes: z.ZodObject;
  /** Components directly inside which it must stand, when it may not stand anywhere. */
  parents?: readonly string[];
}

const none = z.strictObject({});

export const COMPONENTS = {
  /** Numbered steps on the thread. Holds `Step` only. */
  Steps: { attributes: none },
  /** One step; the title says what to do, in a few words. */
  Step: {
    attributes: z.strictObject({ title: z.string().trim().min(2).max(18) }),
    parents: ['Steps'],
  },
  /** Citation of an article; the page quotes it in full at its foot. */
  Law: {
    attributes: z.strictObject({
      law: z.string().regex(/^[a-z0-9-]+$/, '要写成“labour-law”这样的编号'),
      article: z.string().regex(/^[1-9]\d*(?:-\d+)?$/, '条号要用阿拉伯数字，例如“30”'),
    }),
  },
  /** A remark apart from the text. */
  Callout: {
    attributes: z.strictObject({ kind: z.enum(['note', 'warning']) }),
  },
  /** A hotline with its name, as a link that dials. */
  Hotline: {
    attributes: z.strictObject({
      number: z.string().regex(/^12\d{3}$/, '热线是12开头的五位数'),
    }),
  },
  /** Words that somebody said. */
  Quote: {
    attributes: z.strictObject({ by: z.string().trim().min(1).max(30) }),
  },
} satisfies Record<string, ComponentRule>;

/** Every component has a form for each medium: `web.ts`, `wechat.ts`, `text.ts`, `print.ts` name them all. */
export type ComponentName = keyof typeof COMPONENTS;
