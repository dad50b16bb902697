/** The figures of the content that readers may see, for pictures and files. */
import { publicationOf, type Publication } from '../domain/publication/index.ts';
import type { IsoDate } from '../domain/dates.ts';
import type { Campaign } from '../schemas/campaign.ts';
import type { Content, Entry } from './types.ts';

/** What of the content figures are made of. */
type WithReports = Pick<
  Content,
  'site' | 'campaigns' | 'report-forms' | 'reports' | 'last-year-figures'
>;

/** The campaigns that have figures. */
export function publishedIn(
  content: WithReports,
  day: IsoDate,
): { campaign: Entry<Campaign>; publication: Publication }[] {
  const material = {
    campaigns: content.campaigns,
    forms: content['report-forms'],
    reports: content.reports,
    lastYear: content['last-year-figures'],
    districts: content.site.districts,
  };
  return content.campaigns.flatMap((campaign) => {
    const publication = publicationOf(campaign.id, material, day);
    return publication ? [{ campaign, publication }] : [];
  });
}
