/** What readers may see of the reports of a campaign. Every page, picture and file is made of it. */
import type { IsoDate } from '../dates.ts';
import {
  summarise,
  unitsOf,
  type Change,
  type District,
  type FigureTable,
  type Report,
  type ReportForm,
  type ReportingUnit,
  type UnitFigures,
} from '../reports/index.ts';

/** A form with what came in on it. */
export interface PublishedForm {
  id: string;
  form: ReportForm;
  /** The form is our own and no office has issued it. */
  sampleForm: boolean;
  /** Units whose figures are in the tables. */
  reported: ReportingUnit[];
  /** Units that must report and have not. */
  waiting: ReportingUnit[];
  /** First and last day on which a report came in. */
  from: IsoDate;
  to: IsoDate;
  /** The units that reported and all of them together; small numbers are hidden. */
  table: FigureTable;
  /** Totals beside those of the year before; `undefined` when there are none. */
  lastYear?: LastYear;
}

export interface LastYear {
  period: string;
  source: string;
  /** The units that have figures for both years. */
  units: ReportingUnit[];
  changes: Change[];
}

export interface Publication {
  /** Id of the campaign. */
  campaign: string;
  forms: PublishedForm[];
  /** Some of the figures are made up. */
  sample: boolean;
  /** Last day on which a report came in. */
  to: IsoDate;
}

/** Entries of the collections, as far as they matter here. */
export interface Material {
  forms: readonly {
    id: string;
    data: ReportForm & { campaign: string; annex: number; sample: boolean };
  }[];
  reports: readonly { data: Report & { campaign: string; form: string; sample: boolean } }[];
  lastYear: readonly {
    data: {
      form: string;
      period: string;
      source: string;
      sample: boolean;
      units: readonly UnitFigures[];
    };
  }[];
  districts: readonly District[];
}

/**
 * The figures of a campaign, forms in the order of their annexes.
 * @param day what came in later is not known yet
 * @returns `undefined` as long as nobody has reported
 */
export function publicationOf(
  campaign: string,
  material: Material,
  day: IsoDate,
): Publication | undefined {
  const came = material.reports.filter(
    ({ data }) => data.campaign === campaign && data.handedIn <= day,
  );
  const forms = material.forms
    .filter(({ data }) => data.campaign === campaign)
    .toSorted((a, b) => a.data.annex - b.data.annex)
    .flatMap(({ id, data }): PublishedForm[] => {
      const reports = came.filter((one) => one.data.form === id).map((one) => one.data);
      const published = reports.length > 0 && publish(id, data, reports, material);
      return published ? [published] : [];
    });
  if (forms.length === 0) return undefined;
  const ids = forms.map(({ id }) => id);
  return {
    campaign,
    forms,
    sample: [...came, ...material.lastYear.filter(({ data }) => ids.includes(data.form))].some(
      ({ data }) => data.sample,
    ),
    to: latest(forms.map(({ to }) => to)),
  };
}

function publish(
  id: string,
  form: ReportForm & { sample: boolean },
  reports: readonly Report[],
  { lastYear, districts }: Material,
): PublishedForm | undefined {
  const units = unitsOf(form, districts);
  const has = (unit: ReportingUnit) => reports.some((report) => report.unit === unit.id);
  const reported = units.filter(has);
  if (reported.length === 0) return undefined;
  const days = reports.map(({ handedIn }) => handedIn).sort();
  const before = lastYear.find(({ data }) => data.form === id)?.data;
  const summary = summarise(form, reports, reported, before?.units);
  return {
    id,
    form,
    sampleForm: form.sample,
    reported,
    waiting: units.filter((unit) => unit.required && !has(unit)),
    from: days[0]!,
    to: latest(days),
    table: summary.table,
    ...(before && summary.lastYear && { lastYear: { ...before, ...summary.lastYear } }),
  };
}

const latest = (days: readonly IsoDate[]): IsoDate => days.toSorted().at(-1)!;
