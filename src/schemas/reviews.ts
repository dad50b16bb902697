import { z } from 'zod';
import { STAGES } from '../domain/reviews.ts';
import { date, named } from './fields.ts';

/** The ledger of 三审三校. `npm run review` writes it; a line once written is never changed. */
export const reviews = z.strictObject({
  reviews: named(
    z.array(
      z.strictObject({
        entry: named(
          z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, '稿件要写成“legal-aid/unpaid-wages”这样'),
          '稿件',
          '哪一类和编号',
        ),
        stage: named(z.enum(STAGES), '环节'),
        /** No name: the ledger is published with the source of the site. */
        by: named(
          z.string().regex(/^[\p{Script=Han}A-Za-z0-9（）-]{1,20}$/u, '写岗位或者工号，最多20个字'),
          '岗位或工号',
          '例如 编辑、部门主任、A012，不写姓名',
        ),
        on: named(date, '哪天'),
        sha256: named(z.string().regex(/^[0-9a-f]{64}$/, '内容指纹由命令写，不要改'), '内容指纹'),
      }),
    ),
    '审校记录',
    '用 npm run review 签，不要手写',
  ),
});
export type ReviewsFile = z.infer<typeof reviews>;
