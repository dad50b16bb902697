/** What every text about an entry must agree on: dates, place, telephone, deadlines. */
import { canonicalUrl, pagePath } from '../../domain/addresses.ts';
import { chineseDate } from '../../domain/dates.ts';
import {
  COLLECTION_NAMES,
  NOTICE_STATUS,
  STORY_KINDS,
  SUPPORT_KINDS,
} from '../../schemas/vocabulary.ts';
import type { Content } from '../../source/types.ts';

export type TextCollection = 'notices' | 'legal-aid' | 'support' | 'stories';

export interface ItemFacts {
  collection: TextCollection;
  id: string;
  /** 维权指南, 走访慰问 … */
  label: string;
  title: string;
  /** The title where an entry has no shorter one. */
  shortTitle: string;
  /** One or two plain sentences. */
  sentence: string;
  sample: boolean;
  url: string;
  /** First day on the site and last change, `YYYY-MM-DD`. */
  published: string;
  updated?: string | undefined;
  documentNumber?: string;
  /** Said when a notice no longer holds. */
  status?: string;
  /** Day of issue, or of a story; `YYYY-MM-DD`. */
  date?: string;
  /** District of a story. */
  place?: string;
  telephone?: { number: string; name: string };
  /** Days by which something has to be done. */
  deadlines: { what: string; date: string }[];
  /** How long there is time for what, in words. */
  timeLimits: { what: string; limit: string }[];
}

/** The facts of one entry. */
export function factsOf(content: Content, collection: TextCollection, id: string): ItemFacts {
  const { data } = content[collection].find((entry) => entry.id === id)!;
  const base = {
    collection,
    id,
    title: data.title,
    shortTitle: 'shortTitle' in data ? data.shortTitle : data.title,
    sentence: 'answer' in data ? data.answer : data.description,
    sample: data.sample,
    url: canonicalUrl(content.site.origin.url, pagePath(collection, id)),
    published: data.published,
    updated: data.updated,
    deadlines: [],
    timeLimits: [],
  };
  if ('documentNumber' in data) {
    const campaign = content.campaigns.find(({ data: one }) => one.notice === id)?.data;
    return {
      ...base,
      label: COLLECTION_NAMES.notices,
      documentNumber: data.documentNumber,
      date: data.issuedOn,
      deadlines: (campaign?.deadlines ?? []).map(({ what, date }) => ({ what, date })),
      ...(data.status !== 'in-force' && { status: NOTICE_STATUS[data.status] }),
    };
  }
  if ('people' in data) {
    const district = content.site.districts.find(({ adcode }) => adcode === data.district);
    return {
      ...base,
      label: STORY_KINDS[data.kind],
      date: data.published,
      place: district?.name ?? data.district,
    };
  }
  const telephone = content.site.hotlines.find(({ number }) => number === data.hotlines[0])!;
  return {
    ...base,
    label: 'topic' in data ? COLLECTION_NAMES['legal-aid'] : SUPPORT_KINDS[data.kind],
    telephone: { number: telephone.number, name: telephone.name },
    ...('timeLimits' in data && {
      timeLimits: data.timeLimits.map(({ what, limit }) => ({ what, limit })),
    }),
  };
}

/** The facts as lines of a text, each with its name. */
export function factLines(facts: ItemFacts): string[] {
  const { documentNumber, date, status, place, telephone, deadlines } = facts;
  return [
    ...(documentNumber ? [`文号：${documentNumber}`] : []),
    ...(date ? [`日期：${chineseDate(date)}${status ? `（${status}）` : ''}`] : []),
    ...(place ? [`地点：${place}`] : []),
    ...(telephone ? [`打电话：${telephone.number}（${telephone.name}）`] : []),
    ...deadlines.map((deadline) => `期限：${deadline.what}，${chineseDate(deadline.date)}前`),
  ];
}

/** The facts that no text about the entry may leave out, as they are written. */
export function coreFacts({ date, place, telephone, deadlines }: ItemFacts): string[] {
  return [
    ...(date ? [chineseDate(date)] : []),
    ...(place ? [place] : []),
    ...(telephone ? [telephone.number] : []),
    ...deadlines.map((deadline) => chineseDate(deadline.date)),
  ];
}
