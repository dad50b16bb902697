/** Whether a notice still holds, in words for readers. */
import { chineseDate, type IsoDate } from './dates.ts';

/** Notices that do not hold any more, by what has happened to them. */
export const OVER = { expired: '已失效', replaced: '已被替代', withdrawn: '已废止' } as const;

const HOW: Record<keyof typeof OVER, string> = {
  expired: '失效',
  replaced: '被新的文件替代',
  withdrawn: '废止',
};

export interface Standing {
  status: string;
  issuedOn: IsoDate;
  ended?: { on: IsoDate } | undefined;
}

/**
 * Where a notice stands on a day: an end that is still to come has not come, and a notice is not
 * finished while the campaign that it started goes on.
 * @param campaignTo last day of that campaign, where there is one
 */
export function statusOn<S extends string>(
  { status, ended }: { status: S; ended?: { on: IsoDate } | undefined },
  day: IsoDate,
  campaignTo?: IsoDate,
): S | 'in-force' {
  const early = isOver(status)
    ? ended !== undefined && day < ended.on
    : status === 'finished' && campaignTo !== undefined && day <= campaignTo;
  return early ? 'in-force' : status;
}

/** The short word for a notice that does not hold any more; `undefined` for others. */
export function overWord({ status }: Pick<Standing, 'status'>): string | undefined {
  return isOver(status) ? OVER[status] : undefined;
}

/** What readers must know before they rely on a notice; `undefined` while it is in force. */
export function standingSentence({ status, issuedOn, ended }: Standing): string | undefined {
  if (isOver(status)) {
    const since = ended ? `从${chineseDate(ended.on)}起` : '已经';
    return `这份通知${since}${HOW[status]}，不再执行。`;
  }
  if (status === 'in-force') return undefined;
  return `这份通知${chineseDate(issuedOn)}印发，是当时的安排，不能当作现在的规定。`;
}

/** A title for lists, feeds and results: who sees nothing else must see that it is over. */
export function titleWithStanding(title: string, notice: Pick<Standing, 'status'>): string {
  const word = overWord(notice);
  return word === undefined ? title : `【${word}】${title}`;
}

/** What a notice has done to an earlier one, before the name of that one. */
export function endingVerb({ status }: Pick<Standing, 'status'>): string {
  return status === 'replaced' ? '替代了' : status === 'withdrawn' ? '废止了' : '停用了';
}

interface Touched {
  data: {
    status: string;
    ended?: { by?: string | undefined } | undefined;
    amendments: readonly { by?: string | undefined }[];
  };
}

/** Of some notices those that one notice has ended, and those that it has only changed. */
export function touchedBy<N extends Touched>(
  id: string,
  notices: readonly N[],
): { ended: N[]; amended: N[] } {
  const ended = notices.filter(({ data }) => data.ended?.by === id && isOver(data.status));
  const amended = notices.filter(
    (notice) => !ended.includes(notice) && notice.data.amendments.some(({ by }) => by === id),
  );
  return { ended, amended };
}

function isOver(status: string): status is keyof typeof OVER {
  return Object.hasOwn(OVER, status);
}
