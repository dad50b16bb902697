/**
 * What the back office takes, in characters: `most` is refused beyond, `good` is what all of its
 * versions and small screens take (developers.weixin.qq.com, draft/add, and its back office, whose
 * figures differ).
 */
export const WECHAT_LIMITS = {
  title: { name: '标题', good: 32, most: 64 },
  digest: { name: '摘要', good: 120, most: 128 },
  author: { name: '作者', good: 8, most: 16 },
  html: { name: '正文', good: 15_000, most: 20_000 },
} as const;
