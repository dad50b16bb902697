/** The figures of campaigns that readers may see. */
import { getCollection } from 'astro:content';
import { canonicalUrl, pagePath } from '../domain/addresses.ts';
import { figuresTitle, publicationOf, type Publication } from '../domain/publication/index.ts';
import { getCampaigns, getSite, today, type CampaignEntry } from './index.ts';
import { once } from './once.ts';

export interface Published {
  campaign: CampaignEntry;
  publication: Publication;
}

/** The figures of a campaign; `undefined` as long as nobody has reported. */
export async function getPublication(campaign: string): Promise<Publication | undefined> {
  const [campaigns, forms, reports, lastYear, { districts }] = await Promise.all([
    getCollection('campaigns'),
    getCollection('report-forms'),
    getCollection('reports'),
    getCollection('last-year-figures'),
    getSite(),
  ]);
  return publicationOf(campaign, { campaigns, forms, reports, lastYear, districts }, today());
}

/** The campaigns that have figures, newest first. */
export const getPublished: () => Promise<readonly Published[]> = once(async () => {
  const found = await Promise.all(
    (await getCampaigns()).map(async (campaign) => {
      const publication = await getPublication(campaign.id);
      return publication ? [{ campaign, publication }] : [];
    }),
  );
  return found.flat();
});

/** For pages and files of campaigns with figures, by the parameter `campaign`. */
export async function publishedPaths() {
  return (await getPublished()).map((props) => ({
    params: { campaign: props.campaign.id },
    props,
  }));
}

/** What files with the figures of a campaign say of themselves. */
export async function fileFacts({ campaign }: Published) {
  const { union, origin } = await getSite();
  return {
    title: figuresTitle(campaign.data),
    source: `${union.name}汇总`,
    url: canonicalUrl(origin.url, pagePath('reports', campaign.id)),
  };
}
