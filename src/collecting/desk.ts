/** What the desk that collects reports has to know: forms, units, deadlines, what is in already. */
import { askedFor, figuresOf, type AskedFor, type Figures } from '../domain/reports/index.ts';
import type { ReportFile } from '../schemas/report.ts';
import type { Content } from '../source/types.ts';
import type { KnownForm } from './recognise.ts';

export interface DeskForm extends KnownForm, AskedFor {
  units: AskedFor['units'];
  campaign: string;
  /** Title of the campaign. */
  campaignTitle: string;
  /** Reports that are in, by unit. */
  reports: ReadonlyMap<string, ReportFile>;
  /** Figures of the year before, by unit. */
  lastYear: ReadonlyMap<string, Figures>;
}

export interface Desk {
  forms: DeskForm[];
  /** 主送机关 of the notices that ask for the forms. */
  addressees: string[];
  /** Who publishes. */
  by: string;
}

/** The forms in the order of their annexes, with everything that is known about each. */
export function deskOf(content: Content): Desk {
  const forms = content['report-forms'].map(({ id, data: form }): DeskForm => {
    const campaign = content.campaigns.find((one) => one.id === form.campaign)?.data;
    const notice = content.notices.find((one) => one.id === form.notice)?.data;
    const reports = content.reports.filter(({ data }) => data.form === id);
    const entered = content['last-year-figures'].find(({ data }) => data.form === id)?.data.units;
    const collected = content.reports
      .filter(({ data }) => data.form === form.lastYear)
      .map(({ data }) => data);
    return {
      id,
      form,
      ...askedFor(form, { campaign, notice, site: content.site }),
      campaign: form.campaign,
      campaignTitle: campaign?.title ?? form.campaign,
      reports: new Map(reports.map(({ data }) => [data.unit, data])),
      lastYear: new Map(
        (entered ?? collected).map(({ unit, figures }) => [unit, figuresOf(figures)]),
      ),
    };
  });
  const asking = new Set(forms.map(({ form }) => form.notice));
  return {
    forms: forms.sort((a, b) => a.form.annex - b.form.annex),
    addressees: content.notices
      .filter(({ id }) => asking.has(id))
      .flatMap(({ data }) => data.addressees),
    by: content.site.union.name,
  };
}
