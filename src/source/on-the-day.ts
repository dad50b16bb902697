/** Notices and stories as they are on the day of the build. */
import { statusOn } from '../domain/notice-standing.ts';
import type { Notice } from '../schemas/notice.ts';
import { asOf, today } from './today.ts';

interface NoticeLike {
  data: Pick<Notice, 'status' | 'ended' | 'campaign'>;
}

/** The same notices, each with the status that it has today. */
export function withStatusOfToday<T extends NoticeLike>(
  notices: readonly T[],
  campaigns: readonly { id: string; data: { period: { to: string } } }[],
): T[] {
  return notices.map((notice) => {
    const campaign = campaigns.find(({ id }) => id === notice.data.campaign);
    const status = statusOn(notice.data, today(), campaign?.data.period.to);
    return { ...notice, data: { ...notice.data, status } };
  });
}

/**
 * Whether an entry is there already. A preview of an earlier day leaves out what came later; without
 * one everything is shown, and a check warns of days to come.
 */
export function isOut({ data }: { data: { published: string } }): boolean {
  const day = asOf();
  return day === undefined || data.published <= day;
}
