import { z } from 'zod';

/**
 * Pictures that WeChat already holds: after the first upload, articles use them from there and a
 * correction needs no second upload. The share desk shows the lines to paste.
 */
export const wechatPictures = z.strictObject({
  pictures: z
    .array(
      z.strictObject({
        /** Address of the picture in the site: `/share/stories/…/pictures/01.jpg`. */
        picture: z.string().regex(/^\/share\/[a-z0-9/-]+\/pictures\/(?:\d{2}\.jpg|qr\.png)$/, {
          error: '图片地址要从分享台抄过来，例如“/share/stories/warm-bus/pictures/01.jpg”',
        }),
        /** State of the picture, from the share desk; another one is uploaded again. */
        version: z.string().regex(/^[0-9a-f]{8}$/, '版本是八位，从分享台抄过来'),
        /** Address that WeChat gave it. */
        address: z
          .string()
          .regex(/^https:\/\/mmbiz\.qpic\.cn\/\S+$/, '地址要以“https://mmbiz.qpic.cn/”开头'),
      }),
    )
    .default([]),
});
export type WechatPictures = z.infer<typeof wechatPictures>;
