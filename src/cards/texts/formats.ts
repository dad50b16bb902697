/** What the pictures and sheets are called and what they are for, as a publicity officer asks. */
import type { CardFormat, Paper } from '../../domain/addresses.ts';

/**
 * How much of the facts a picture shows: the name alone, the name with one fact, the main facts, or
 * all that its subject has.
 */
export type Extent = 'name' | 'fact' | 'main' | 'all';

export interface FormatText {
  /** Also the last part of the file's name when it is downloaded. */
  name: string;
  use: string;
  shows: Extent;
  /** Carries a QR code. */
  code?: true;
}

type Texts<K extends string> = Record<K, FormatText>;

/** The pictures in the order of the share desk. */
export const FORMAT_TEXTS: Texts<CardFormat> & Texts<string> = {
  poster: {
    name: '竖版海报',
    use: '发微信群，或者打印张贴。扫码打开网页。',
    shows: 'all',
    code: true,
  },
  moments: {
    name: '方版海报',
    use: '发朋友圈，一张就够，不会被裁掉。扫码打开网页。',
    shows: 'main',
    code: true,
  },
  story: {
    name: '长版海报',
    use: '占满手机屏幕，发朋友圈、微信状态。扫码打开网页。',
    shows: 'all',
    code: true,
  },
  cover: {
    name: '公众号头条封面',
    use: '公众号第一篇文章的封面。要紧的字都在正中，裁成方图也完整。',
    shows: 'name',
  },
  square: { name: '公众号次条封面', use: '公众号第二篇以后的封面。', shows: 'fact' },
  og: { name: '链接图', use: '发网址时，钉钉、企业微信、飞书等显示的图。', shows: 'main' },
  share5x4: { name: '小程序卡片图', use: '小程序转发到群里时显示的图。', shows: 'fact' },
  thumb: { name: '缩略图', use: '列表和转发卡片里的小图，不到32 KB。', shows: 'name' },
};

/** The sheets of paper in the order of the share desk. */
export const PAPER_TEXTS: Record<Paper, { name: string; use: string }> = {
  'poster-a4': {
    name: 'A4海报',
    use: '办公室打印机就能印，贴公告栏、食堂、宿舍。',
  },
  'poster-a3': { name: 'A3海报', use: '比A4大一倍，贴工地大门、车间墙上。' },
  stickers: {
    name: '安全帽贴',
    use: '用A4不干胶纸，按实际大小（100%）打印，一张裁成15枚。',
  },
};
