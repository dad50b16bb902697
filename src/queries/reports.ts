/** What pages ask of the report forms. */
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { askedFor, type AskedFor } from '../domain/reports/index.ts';
import { getSite } from './index.ts';

export type ReportFormEntry = CollectionEntry<'report-forms'>;

/** All report forms, those of a notice or a campaign when it is given, in the order of the annexes. */
export async function getReportForms(
  of: { notice?: string; campaign?: string } = {},
): Promise<ReportFormEntry[]> {
  const forms = await getCollection(
    'report-forms',
    ({ data }) =>
      (of.notice === undefined || data.notice === of.notice) &&
      (of.campaign === undefined || data.campaign === of.campaign),
  );
  return forms.sort((a, b) => a.data.annex - b.data.annex || a.id.localeCompare(b.id));
}

/** Who asks for a form, until when, to whom it goes. */
export async function getAskedFor({ data }: ReportFormEntry): Promise<AskedFor> {
  const [site, campaign, notice] = await Promise.all([
    getSite(),
    getEntry('campaigns', data.campaign),
    getEntry('notices', data.notice),
  ]);
  return askedFor(data, { campaign: campaign?.data, notice: notice?.data, site });
}
