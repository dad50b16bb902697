/** What pages ask of the collections, in the order in which readers see it. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { pagePath } from '../domain/addresses.ts';
import { touchedBy } from '../domain/notice-standing.ts';
import type { Site } from '../schemas/site.ts';
import { isOut, withStatusOfToday } from '../source/on-the-day.ts';
import type { Need } from '../schemas/vocabulary.ts';
import { once } from './once.ts';

export type NoticeEntry = CollectionEntry<'notices'>;
export type StoryEntry = CollectionEntry<'stories'>;
export type GuideEntry = CollectionEntry<'legal-aid'>;
export type SupportEntry = CollectionEntry<'support'>;
export type CampaignEntry = CollectionEntry<'campaigns'>;
export type LawEntry = CollectionEntry<'laws'>;
export type PointEntry = CollectionEntry<'service-points'>;

/** `site.json`. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.json 不见了：它写着网站名称、热线和区县，必须有。');
  return entry.data;
}

/** The hotlines of `site.json` with these numbers, in its order. */
export async function getHotlines(numbers: readonly string[]): Promise<Site['hotlines']> {
  return (await getSite()).hotlines.filter(({ number }) => numbers.includes(number));
}

/** Guides in the order their authors gave them. */
export const getGuides: () => Promise<readonly GuideEntry[]> = once(async () =>
  (await getCollection('legal-aid')).sort((a, b) => a.data.order - b.data.order),
);

/** Support pages in the order their authors gave them. */
export const getSupport: () => Promise<readonly SupportEntry[]> = once(async () =>
  (await getCollection('support')).sort((a, b) => a.data.order - b.data.order),
);

/** Stories that readers may see, newest first. */
export const getStories: () => Promise<readonly StoryEntry[]> = once(async () =>
  (await getCollection('stories', ({ data }) => data.status === 'shown'))
    .filter(isOut)
    .sort(newestFirst),
);

/** Ids of stories that were withdrawn. */
export async function getWithdrawnStories(): Promise<string[]> {
  return (await getCollection('stories', ({ data }) => data.status === 'withdrawn')).map(
    ({ id }) => id,
  );
}

/** Notices, newest first. */
export const getNotices: () => Promise<readonly NoticeEntry[]> = once(async () =>
  (await noticesOfToday()).filter(isOut).sort(newestFirst),
);

/** A notice that others name, by its id. */
export async function getNotice(id: string): Promise<NoticeEntry | undefined> {
  return (await noticesOfToday()).find((notice) => notice.id === id);
}

/** Where a notice can be read; `undefined` in a preview of a day on which it was not out yet. */
export function noticePath(notice: NoticeEntry): string | undefined {
  return isOut(notice) ? pagePath('notices', notice.id) : undefined;
}

const noticesOfToday = once(async () =>
  withStatusOfToday(await getCollection('notices'), await getCollection('campaigns')),
);

/** Notices that one notice has replaced or abolished by today, and those that it has only changed. */
export async function getTouchedBy(
  id: string,
): Promise<{ ended: NoticeEntry[]; amended: NoticeEntry[] }> {
  return touchedBy(id, await getNotices());
}

function newestFirst(
  a: { id: string; data: { published: string } },
  b: { id: string; data: { published: string } },
): number {
  return b.data.published.localeCompare(a.data.published) || a.id.localeCompare(b.id);
}

/** Campaigns, newest first. */
export const getCampaigns: () => Promise<readonly CampaignEntry[]> = once(async () =>
  (await getCollection('campaigns')).sort((a, b) =>
    b.data.period.from.localeCompare(a.data.period.from),
  ),
);

/** The campaign shown on the home page. */
export async function getDefaultCampaign(): Promise<CampaignEntry> {
  const { campaign } = await getSite();
  return (await getEntry('campaigns', campaign))!;
}

/** Service points of a district together with the district's name. */
export interface DistrictPoints {
  adcode: string;
  name: string;
  points: PointEntry[];
}

/**
 * Service points grouped by district, districts in the order of `site.json`; only points that
 * serve one of `needs` when it is given.
 */
export async function getPointsByDistrict(needs?: readonly Need[]): Promise<DistrictPoints[]> {
  const [{ districts }, points] = [await getSite(), await getCollection('service-points')];
  return districts
    .map(({ adcode, name }) => ({
      adcode,
      name,
      points: points.filter(
        ({ data }) =>
          data.district === adcode && (!needs || data.services.some((one) => needs.includes(one))),
      ),
    }))
    .filter(({ points: some }) => some.length > 0);
}

/** Name of a district. */
export async function districtName(adcode: string): Promise<string> {
  const { districts } = await getSite();
  return districts.find((district) => district.adcode === adcode)?.name ?? adcode;
}

export { asOf, today } from '../source/today.ts';
