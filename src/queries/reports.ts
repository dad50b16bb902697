/** What pages ask of the report forms and of the figures that came in. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { unitsOf, type ReportingUnit } from '../domain/reports/index.ts';
import type { LastYearFigures, ReportFile } from '../schemas/report.ts';
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

/** What a form is about, with everything that `src/domain/reports` asks for. */
export interface Reported {
  /** The unions that report, those that must first. */
  units: ReportingUnit[];
  reports: ReportFile[];
  /** `undefined` when nobody has entered last year's figures. */
  lastYear: LastYearFigures | undefined;
}

/** The figures of a form as they were handed in: pages show them through `summarise` only. */
export async function getReported({ id, data }: ReportFormEntry): Promise<Reported> {
  const [{ districts }, reports, lastYears] = await Promise.all([
    getSite(),
    getCollection('reports', (report) => report.data.form === id),
    getCollection('last-year-figures', (figures) => figures.data.form === id),
  ]);
  return {
    units: unitsOf(data, districts),
    reports: reports.map((report) => report.data).sort((a, b) => a.unit.localeCompare(b.unit)),
    lastYear: lastYears[0]?.data,
  };
}
