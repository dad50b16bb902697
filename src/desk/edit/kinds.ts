/** What the editor shows of each kind of content, and what it leaves to other tools, with the reason. */
import type { Kind } from '../../schemas/index.ts';
import { COLLECTION_NAMES } from '../../schemas/vocabulary.ts';

interface Edited {
  name: string;
  /** Said above the list. */
  about?: string;
}

interface LeftOut {
  name: string;
  /** Why no form shows it, and where to change it instead. */
  leftOut: string;
}

export const EDITED = {
  stories: { name: COLLECTION_NAMES.stories },
  notices: { name: COLLECTION_NAMES.notices, about: '正文照原文，一字不改。' },
  'legal-aid': { name: COLLECTION_NAMES['legal-aid'] },
  support: { name: COLLECTION_NAMES.support },
  campaigns: { name: COLLECTION_NAMES.campaigns },
  'service-points': {
    name: COLLECTION_NAMES['service-points'],
    about: '一个区县一个文件。要一次改很多，用 Excel 更快：npm run sheets -- export',
  },
  laws: { name: '法律条文', about: '条文照公布的原文，一字不差。' },
  site: { name: '网站名称、热线、区县' },
  'law-changes': { name: '法律改了什么' },
  'local-figures': { name: '最低工资、平均工资、放假安排' },
  answers: {
    name: '一步步问',
    leftOut:
      '问题和回答像路一样连着，在表格里改一处，别处容易断。请找懂的人改 content/answers/ 里的文件，改完运行 npm run check，断在哪里会说清楚。',
  },
  'report-forms': {
    name: '统计表的格式',
    leftOut:
      '表格的栏目和勾稽关系照通知来，一份表定了就不改。要加新表，请找懂的人改 content/report-forms/ 里的文件。',
  },
  reports: {
    name: '各单位报来的统计表',
    leftOut: '数字从填好的 Excel 表收进来，收的时候逐格核对，不在这里改。',
  },
  'last-year-figures': {
    name: '上一年的统计数字',
    leftOut: '和统计表一起核对，不在这里改。',
  },
  reviews: {
    name: '三审三校记录',
    leftOut: '谁在哪天看过，由 npm run review 记下来，不手改。',
  },
  'wechat-pictures': {
    name: '公众号图片地址',
    leftOut: '从分享台整行抄过来，不用手填。',
  },
  'page-codes': {
    name: '页码表',
    leftOut: '页码印在海报上，用过的不改、不删，不在这里改。',
  },
  release: {
    name: '网站放到哪里',
    leftOut:
      '服务器的地址由管服务器的人写在 content/release.json 里，写错了网站上不去，不在这里改。',
  },
  'member-news': {
    name: '下级工会网站的消息',
    leftOut: '由 npm run members 从各工会的网站取来，不手改。哪些网站，写在 site.json 里。',
  },
  moved: {
    name: '搬了家的网址',
    leftOut: '发布时会说哪个网址要断，把它给的那一行粘贴到 content/moved.json。',
  },
} as const satisfies Record<Kind, Edited | LeftOut>;

/** What the page says is missing, and why. */
export const LEFT_OUT: readonly LeftOut[] = Object.values<Edited | LeftOut>(EDITED).filter(
  (kind) => 'leftOut' in kind,
);

/** The kinds that have a form. */
export const EDITED_KINDS = (Object.keys(EDITED) as Kind[]).filter(
  (kind) => !('leftOut' in EDITED[kind]),
);

/** @returns Chinese name and remark of a kind */
export const wordsOf = (kind: Kind): Edited => EDITED[kind];
