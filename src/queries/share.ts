/** Everything that has share images, in the order of the share desk. */
import { getCollection } from 'astro:content';
import type { CardCollection } from '../domain/addresses.ts';
import { getCampaigns, getGuides, getNotices, getStories, getSupport } from './index.ts';

export interface Shareable {
  collection: CardCollection;
  id: string;
  title: string;
  sample: boolean;
}

/** All entries with share images, collection by collection. */
export async function getShareables(): Promise<Shareable[]> {
  const points = await getCollection('service-points');
  const groups: [CardCollection, { id: string; data: { sample: boolean; title: string } }[]][] = [
    ['notices', await getNotices()],
    ['legal-aid', await getGuides()],
    ['support', await getSupport()],
    ['stories', await getStories()],
    ['campaigns', await getCampaigns()],
    [
      'service-points',
      points.map(({ id, data }) => ({ id, data: { sample: data.sample, title: data.name } })),
    ],
  ];
  return groups.flatMap(([collection, entries]) =>
    entries.map(({ id, data }) => ({ collection, id, title: data.title, sample: data.sample })),
  );
}
