/** Who asks for a form, until when, and from which day it holds. */
import type { IsoDate } from '../dates.ts';
import { unitsOf, type District, type ListedUnit, type ReportingUnit } from './units.ts';
import type { ReportForm } from './types.ts';

export interface AskedFor {
  /** The unions that report, those that must first. */
  units: ReportingUnit[];
  /** Last day; `undefined` when the campaign has no such deadline. */
  due: IsoDate | undefined;
  /** To whom the form goes. */
  office: string;
  /** Day from which the form holds: that of its notice. */
  on: IsoDate;
}

interface Around {
  campaign:
    | {
        deadlines: readonly { date: IsoDate; what: string; to: string }[];
        reportingUnits: readonly ListedUnit[];
      }
    | undefined;
  notice: { issuedOn: IsoDate } | undefined;
  site: { districts: readonly District[]; contact: { office: string } };
}

/** The campaign says the deadline and the units once, the form only points there. */
export function askedFor(
  form: Pick<ReportForm, 'required' | 'optional' | 'period'> & { deadline: string },
  { campaign, notice, site }: Around,
): AskedFor {
  const deadline = campaign?.deadlines.find(({ what }) => what === form.deadline);
  return {
    units: unitsOf(form, campaign?.reportingUnits ?? [], site.districts),
    due: deadline?.date,
    office: deadline?.to ?? site.contact.office,
    on: notice?.issuedOn ?? form.period.from,
  };
}
