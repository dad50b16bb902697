/** What the desk that collects reports has to know: forms, units, deadlines, what is in already. */
import type { IsoDate } from '../domain/dates.ts';
import { dueOn, figuresOf, unitsOf, type Figures } from '../domain/reports/index.ts';
import type { ReportFile } from '../schemas/report.ts';
import type { Content } from '../source/types.ts';
import type { KnownForm } from './recognise.ts';

export interface DeskForm extends KnownForm {
  campaign: string;
  /** Title of the campaign. */
  campaignTitle: string;
  due: IsoDate | undefined;
  /** To whom the form goes. */
  office: string;
  /** Day from which the form holds: that of the notice. */
  on: IsoDate;
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
    const deadline = campaign?.deadlines.find(({ what }) => what === form.deadline);
    const notice = content.notices.find((one) => one.id === form.notice)?.data;
    const reports = content.reports.filter(({ data }) => data.form === id);
    const lastYear = content['last-year-figures'].find(({ data }) => data.form === id);
    return {
      id,
      form,
      units: unitsOf(form, content.site.districts),
      campaign: form.campaign,
      campaignTitle: campaign?.title ?? form.campaign,
      due: dueOn(form, campaign),
      office: deadline?.to ?? content.site.contact.office,
      on: notice?.issuedOn ?? form.period.from,
      reports: new Map(reports.map(({ data }) => [data.unit, data])),
      lastYear: new Map(
        lastYear?.data.units.map(({ unit, figures }) => [unit, figuresOf(figures)]),
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
