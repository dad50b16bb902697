/** The columns of the site: address, name and what their pages say of themselves. */
import { COLLECTION_NAMES } from '../schemas/vocabulary.ts';
import { MEMBERS_PATH, type Crumb } from '../domain/addresses.ts';
import type { ColumnMeta } from './meta.ts';

export const HOME: Crumb = { name: '首页', path: '/' };

/** The page with the news of the unions below; only portals have it. */
export const MEMBERS: Crumb = { name: '各地工会消息', path: MEMBERS_PATH };

export const COLUMNS = {
  'legal-aid': {
    name: COLLECTION_NAMES['legal-aid'],
    description: '被拖欠工资怎么办：一步一步怎么做、带什么、去哪里、多长时间、法律怎么说。',
    keywords: ['讨薪', '劳动监察', '劳动仲裁', '法律援助', '农民工工资'],
    type: '办事服务',
  },
  answers: {
    name: '一问一答',
    description: '不知道走哪条路，就一题一题点过去：要工资该找谁，家里有困难能得到什么帮助。',
    keywords: ['一问一答', '要工资走哪条路', '家里有困难找谁'],
    type: '办事服务',
  },
  tools: {
    name: '算一算',
    description: '自己算：欠了多少工资、加班费、经济补偿、没签合同的双倍工资、最晚到哪天。',
    keywords: ['欠薪', '加班费', '经济补偿', '双倍工资', '仲裁时效'],
    type: '办事服务',
  },
  documents: {
    name: '填文书',
    description:
      '投诉书、仲裁申请书、支付令申请书、法律援助申请表、工资欠条、证据清单：手机上填，打印出来就能交。',
    keywords: ['投诉书', '仲裁申请书', '支付令申请书', '法律援助申请表', '工资欠条', '证据清单'],
    type: '办事服务',
  },
  support: {
    name: COLLECTION_NAMES.support,
    description: '家里有困难能得到什么帮助，职工都能用的服务有哪些，找谁、怎么申请。',
    keywords: ['困难职工', '困难帮扶', '职工书屋', '普惠服务'],
    type: '办事服务',
  },
  'service-points': {
    name: COLLECTION_NAMES['service-points'],
    description: '按区县找能帮忙的地方：地址、电话、开门时间、怎么走。',
    keywords: ['服务点', '帮扶中心', '法律援助工作站', '劳动监察', '仲裁'],
    type: '办事服务',
  },
  notices: {
    name: COLLECTION_NAMES.notices,
    description: '工会发布的通知原文，逐字不改，并注明现在还管不管用。',
    keywords: ['通知', '公告', '文件'],
    type: '政策文件',
  },
  stories: {
    name: COLLECTION_NAMES.stories,
    description: '身边的人和事：先进事迹、走访慰问、各地经验做法。',
    keywords: ['先进事迹', '走访慰问', '经验做法'],
    type: '工作动态',
  },
  campaigns: {
    name: COLLECTION_NAMES.campaigns,
    description: '工会活动做什么、什么时候、谁来做、什么时候报送。',
    keywords: ['工会活动', '活动安排'],
    type: '工作动态',
  },
} as const satisfies Record<string, ColumnMeta>;

export type ColumnId = keyof typeof COLUMNS;

/** The trail to a column, or to a page inside it. */
export function trailTo(column: ColumnId, ...pages: Crumb[]): Crumb[] {
  const trail = [HOME, { name: COLUMNS[column].name, path: `/${column}/` }];
  return [...trail, ...pages];
}
