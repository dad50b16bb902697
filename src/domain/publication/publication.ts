/** What readers may see of the reports of a campaign. Every page, picture and file is made of it. */
import type { IsoDate } from '../dates.ts';
import {
  summarise,
  unitsOf,
  type Change,
  type District,
  type FigureTable,
  type ListedUnit,
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
  /** Some of the figures of either year are made up. */
  sampleFigures: boolean;
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

/** A form, and what came in on one, as entries of the collections. */
interface FormOf {
  id: string;
  data: ReportForm & { campaign: string; annex: number; sample: boolean };
}
type Filed = Report & { form: string; sample: boolean };

/** Entries of the collections, as far as they matter here. */
export interface Material {
  forms: readonly FormOf[];
  reports: readonly { data: Filed }[];
  lastYear: readonly {
    data: {
      form: string;
      period: string;
      source: string;
      sample: boolean;
      units: readonly UnitFigures[];
    };
  }[];
  campaigns: readonly { id: string; data: { reportingUnits: readonly ListedUnit[] } }[];
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
  const forms = material.forms
    .filter(({ data }) => data.campaign === campaign)
    .toSorted((a, b) => a.data.annex - b.data.annex)
    .flatMap((form) => publish(form, cameIn(form, material, day), material, day) ?? []);
  if (forms.length === 0) return undefined;
  return {
    campaign,
    forms,
    sample: forms.some(({ sampleFigures }) => sampleFigures),
    to: latest(forms.map(({ to }) => to)),
  };
}

function publish(
  { id, data: form }: FormOf,
  reports: readonly Filed[],
  material: Material,
  day: IsoDate,
): PublishedForm | undefined {
  const campaign = material.campaigns.find((one) => one.id === form.campaign);
  const units = unitsOf(form, campaign?.data.reportingUnits ?? [], material.districts);
  const has = (unit: ReportingUnit) => reports.some((report) => report.unit === unit.id);
  const reported = units.filter(has);
  if (reported.length === 0) return undefined;
  const days = reports.map(({ handedIn }) => handedIn).sort();
  const before = lastYearOf({ id, data: form }, material, day);
  const summary = summarise(form, reports, reported, before?.units, before?.shown);
  return {
    id,
    form,
    sampleForm: form.sample,
    reported,
    waiting: units.filter((unit) => unit.required && !has(unit)),
    from: days[0]!,
    to: latest(days),
    table: summary.table,
    sampleFigures: [...reports, ...(before ? [before] : [])].some(({ sample }) => sample),
    ...(before &&
      summary.lastYear && {
        lastYear: { period: before.period, source: before.source, ...summary.lastYear },
      }),
  };
}

interface FiguresBefore {
  period: string;
  source: string;
  sample: boolean;
  units: readonly UnitFigures[];
  /** Last year's table where it is published itself. */
  shown?: FigureTable;
}

/** The figures of the year before, as somebody entered them, or as this site collected them. */
function lastYearOf(
  { id, data: form }: FormOf,
  material: Material,
  day: IsoDate,
): FiguresBefore | undefined {
  const entered = material.lastYear.find(({ data }) => data.form === id)?.data;
  if (entered) return entered;
  const earlier = material.forms.find((one) => one.id === form.lastYear);
  // Each form leads to an earlier one, so that this comes to an end.
  if (!earlier || earlier.data.period.from >= form.period.from) return undefined;
  const reports = cameIn(earlier, material, day);
  const published = publish(earlier, reports, material, day);
  return (
    published && {
      period: earlier.data.period.text,
      source: `上年报来的《${earlier.data.title}》`,
      sample: reports.some(({ sample }) => sample),
      units: reports,
      shown: published.table,
    }
  );
}

/** What had come in on a form by a day. */
function cameIn({ id }: FormOf, { reports }: Material, day: IsoDate) {
  return reports
    .filter(({ data }) => data.form === id && data.handedIn <= day)
    .map(({ data }) => data);
}

const latest = (days: readonly IsoDate[]): IsoDate => days.toSorted().at(-1)!;
