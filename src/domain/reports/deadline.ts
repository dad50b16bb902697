/** Until when a form is due: the campaign says it once, the form only points there. */
import type { IsoDate } from '../dates.ts';

interface Deadline {
  date: IsoDate;
  what: string;
}

/** The last day of a form; `undefined` when the campaign has no such deadline. */
export function dueOn(
  form: { deadline: string },
  campaign: { deadlines: readonly Deadline[] } | undefined,
): IsoDate | undefined {
  return campaign?.deadlines.find(({ what }) => what === form.deadline)?.date;
}
