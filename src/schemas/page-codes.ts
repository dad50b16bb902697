import { z } from 'zod';
import { isPageCode } from '../domain/page-codes.ts';
import { checkedText, named } from './fields.ts';

/** The register of page codes. Posters hang for years: what stands here is never changed or removed. */
export const pageCodes = z.strictObject({
  codes: named(
    z.array(
      z.strictObject({
        code: named(
          checkedText(isPageCode, '页码，页码是四位数字，从2101开始'),
          '页码',
          '用过的不改、不删、不给别的页',
        ),
        /** Address of the page, with a slash at both ends. */
        page: named(
          z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/, '网址要写成“/legal-aid/unpaid-wages/”这样'),
          '打开哪一页',
          '页面撤了就写它的栏目，例如 /legal-aid/',
        ),
      }),
    ),
    '页码表',
    '印在海报上的四位数字',
  ),
});
export type PageCodesFile = z.infer<typeof pageCodes>;
