/** What the share desk asks for: everything that has share images, and what stands on them. */
import { root } from 'astro:config/server';
import { getCollection } from 'astro:content';
import { fileURLToPath } from 'node:url';
import type { CardCollection } from '../domain/addresses.ts';
import { contentFolder } from '../source/folder.ts';
import { readContent, type Content } from '../source/index.ts';
import { figuresTitle } from '../domain/publication/index.ts';
import { getCampaigns, getGuides, getNotices, getStories, getSupport } from './index.ts';
import { once } from './once.ts';
import { getPublished } from './publication.ts';

export interface Shareable {
  collection: CardCollection;
  id: string;
  title: string;
  sample: boolean;
}

/** All entries with share images, collection by collection. */
export const getShareables: () => Promise<readonly Shareable[]> = once(async () => {
  const points = await getCollection('service-points');
  const groups: [
    CardCollection,
    readonly { id: string; data: { sample: boolean; title: string } }[],
  ][] = [
    ['notices', await getNotices()],
    ['legal-aid', await getGuides()],
    ['support', await getSupport()],
    ['stories', await getStories()],
    ['campaigns', await getCampaigns()],
    [
      'reports',
      (await getPublished()).map(({ campaign: { id, data }, publication: { sample } }) => ({
        id,
        data: { sample, title: figuresTitle(data) },
      })),
    ],
    [
      'service-points',
      points.map(({ id, data }) => ({ id, data: { sample: data.sample, title: data.name } })),
    ],
  ];
  return groups.flatMap(([collection, entries]) =>
    entries.map(({ id, data }) => ({ collection, id, title: data.title, sample: data.sample })),
  );
});

/** The folder of the project. */
export const projectFolder = fileURLToPath(root);

let content: Promise<Content> | undefined;

/**
 * The content as the share images see it. Read once: in the preview, a change of any entry makes
 * Astro load this module again.
 */
export function getContent(): Promise<Content> {
  content ??= readContent(projectFolder, contentFolder);
  return content;
}
