import { z } from 'zod';
import { named } from './fields.ts';

/**
 * Pictures that WeChat already holds: after the first upload, articles use them from there and a
 * correction needs no second upload. The share desk shows the lines to paste.
 */
export const wechatPictures = z.strictObject({
  pictures: named(
    z
      .array(
        z.strictObject({
          picture: named(
            z
              .string()
              .regex(
                /^\/share\/[a-z0-9/-]+\/pictures\/(?:\d{2}\.jpg|qr\.png)$/,
                '图片地址要从分享台抄过来，例如“/share/stories/warm-bus/pictures/01.jpg”',
              ),
            '图片地址',
            '从分享台抄过来',
          ),
          /** State of the picture; another one is uploaded again. */
          version: named(
            z.string().regex(/^[0-9a-f]{8}$/, '版本是八位，从分享台抄过来'),
            '图片版本',
            '从分享台抄过来；图换过，版本就变',
          ),
          address: named(
            z
              .string()
              .regex(/^https:\/\/mmbiz\.qpic\.cn\/\S+$/, '地址要以“https://mmbiz.qpic.cn/”开头'),
            '公众号里的地址',
            '上传以后，在公众号后台复制',
          ),
        }),
      )
      .default([]),
    '传过的图',
  ),
});
export type WechatPictures = z.infer<typeof wechatPictures>;
