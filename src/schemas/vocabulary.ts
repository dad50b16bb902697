/** The fixed lists of the content, each with the Chinese words that readers see. */
import { OVER } from '../domain/notice-standing.ts';

export { MEASURES } from '../domain/reports/words.ts';

/** Kinds of story. */
export const STORY_KINDS = {
  exemplary: '先进事迹',
  visit: '走访慰问',
  experience: '经验做法',
} as const;

/** Whether readers see a story. */
export const STORY_STATUS = {
  shown: '登出来',
  withdrawn: '撤下',
} as const;

/** Kinds of support page: money and help on application, or a service open to all. */
export const SUPPORT_KINDS = {
  assistance: '困难帮扶',
  service: '普惠服务',
} as const;

/** Topics under which guides are listed, in this order. */
export const GUIDE_TOPICS = {
  claim: '要工资的路',
  situation: '碰到这种情况',
  job: '上班和离职',
  insurance: '受伤和社保',
  reference: '查一查',
} as const;

/** Kinds of service point. */
export const SERVICE_POINT_KINDS = {
  'assistance-centre': '职工服务（帮扶）中心',
  'legal-aid-station': '法律援助工作站',
  'labour-inspection': '劳动保障监察',
  arbitration: '劳动人事争议仲裁',
  'reading-room': '职工书屋',
  'cultural-palace': '工人文化宫',
} as const;

/** What people come to a service point for. */
export const NEEDS = {
  wages: '被拖欠工资',
  'legal-aid': '申请法律援助',
  arbitration: '申请劳动仲裁',
  hardship: '家里有困难',
  counselling: '看病咨询、心理疏导',
  travel: '返乡出行',
  culture: '读书、文化活动',
} as const;

/** What a block of a report form is for in tables and charts. */
export const BLOCK_ROLES = {
  sources: '钱从哪里来',
  uses: '钱用到哪里',
  recipients: '帮到了谁',
  help: '帮了什么',
  organisation: '怎么组织',
} as const;

/** What a report form covers. */
export const PERIOD_KINDS = {
  campaign: '一次活动',
  year: '一个年度',
} as const;

/** Whether figures that break a rule are sent back. */
export const RULE_LEVELS = {
  error: '退回改正',
  warning: '请单位核实',
} as const;

/** Days of the week, as data files write them. */
export const WEEKDAYS = {
  mon: '周一',
  tue: '周二',
  wed: '周三',
  thu: '周四',
  fri: '周五',
  sat: '周六',
  sun: '周日',
} as const;

/** The phases of a campaign, in their order. */
export const PHASES = {
  publicity: '宣传',
  visits: '走访',
  reporting: '报送',
  summary: '总结',
} as const;

/** Where a notice stands today. */
export const NOTICE_STATUS = {
  'in-force': '现行有效',
  finished: '活动已结束，作为历史文件保存',
  ...OVER,
} as const;

/** The columns of the site and the names that readers see for them. */
export const COLLECTION_NAMES = {
  notices: '通知公告',
  stories: '先进事迹',
  'legal-aid': '维权指南',
  support: '帮扶服务',
  'service-points': '服务点',
  campaigns: '工会活动',
  reports: '活动数字',
} as const;

/** Headings of the parts of an entry, the same on its page and in its article for WeChat. */
export const PART_NAMES = {
  firstStep: '先做这一步',
  bring: '要带什么',
  offices: '去哪里',
  timeLimits: '时间别错过',
  doNot: '不要这样做',
  laws: '法律怎么说',
  standards: '通知里写的标准',
  basis: '通知怎么说',
  changedSince: '当时与现在',
  editorNotes: '编者注',
  next: '接着看',
  help: '你也遇到这样的事',
} as const;

/** What stands beside made-up material. */
export const SAMPLE_NOTE = '这是示例内容，人物、地点、电话都不是真的';

export type StoryKind = keyof typeof STORY_KINDS;
export type GuideTopic = keyof typeof GUIDE_TOPICS;
export type SupportKind = keyof typeof SUPPORT_KINDS;
export type ServicePointKind = keyof typeof SERVICE_POINT_KINDS;
export type Need = keyof typeof NEEDS;

/** The keys of a vocabulary, in the form zod's `enum` asks for. */
export function keys<T extends Record<string, string>>(vocabulary: T): [keyof T & string] {
  return Object.keys(vocabulary) as [keyof T & string];
}

/** Kinds of place where a release is put. */
export const RELEASE_TARGET_KINDS = {
  folder: '这台电脑上的文件夹',
  ssh: '服务器，用 SSH 和 rsync',
  rclone: '对象存储，用 rclone',
} as const;
