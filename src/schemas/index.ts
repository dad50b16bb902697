/** The kinds of content, one line each: folder, how its files are written, schema. */
import type { z } from 'zod';
import { answers } from './answers.ts';
import { campaign } from './campaign.ts';
import { guide } from './guide.ts';
import { law } from './law.ts';
import { lawChanges } from './law-changes.ts';
import { localFigures } from './local-figures.ts';
import { notice } from './notice.ts';
import { memberNews } from './member-news.ts';
import { moved } from './moved.ts';
import { pageCodes } from './page-codes.ts';
import { release } from './release.ts';
import { reportForm } from './report-form.ts';
import { lastYearFigures, report } from './report.ts';
import { reviews } from './reviews.ts';
import { servicePointFile } from './service-point.ts';
import { site } from './site.ts';
import { story } from './story.ts';
import { support } from './support.ts';
import { wechatPictures } from './wechat-pictures.ts';

export const KINDS = {
  notices: { folder: 'notices', extension: 'mdx', schema: notice },
  stories: { folder: 'stories', extension: 'mdx', schema: story },
  'legal-aid': { folder: 'legal-aid', extension: 'mdx', schema: guide },
  support: { folder: 'support', extension: 'mdx', schema: support },
  answers: { folder: 'answers', extension: 'json', schema: answers },
  campaigns: { folder: 'campaigns', extension: 'json', schema: campaign },
  'report-forms': { folder: 'report-forms', extension: 'json', schema: reportForm },
  /** One folder a campaign, in it one a form, in it one file a unit. */
  reports: { folder: 'reports', extension: 'json', schema: report },
  'last-year-figures': {
    folder: 'last-year-figures',
    extension: 'json',
    schema: lastYearFigures,
  },
  laws: { folder: 'laws', extension: 'json', schema: law },
  'service-points': { folder: 'service-points', extension: 'json', schema: servicePointFile },
  site: { folder: '.', extension: 'json', schema: site },
  'local-figures': { folder: '.', extension: 'json', schema: localFigures },
  'law-changes': { folder: '.', extension: 'json', schema: lawChanges },
  'wechat-pictures': { folder: '.', extension: 'json', schema: wechatPictures },
  reviews: { folder: '.', extension: 'json', schema: reviews },
  'page-codes': { folder: '.', extension: 'json', schema: pageCodes },
  'member-news': { folder: '.', extension: 'json', schema: memberNews },
  moved: { folder: '.', extension: 'json', schema: moved },
  release: { folder: '.', extension: 'json', schema: release },
} as const satisfies Record<
  string,
  { folder: string; extension: 'mdx' | 'json'; schema: z.ZodType }
>;

export type Kind = keyof typeof KINDS;
/** The data of an entry of a kind, after the schema has read it. */
export type DataOf<K extends Kind> = z.infer<(typeof KINDS)[K]['schema']>;
