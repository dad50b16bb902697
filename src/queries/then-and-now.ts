/** The box 当时与现在 of a notice: its editor's remarks, then how the law moved on. */
import { getEntry } from 'astro:content';
import { chineseDate } from '../domain/dates.ts';
import { changesSince } from '../domain/law-changes.ts';
import type { Notice } from '../schemas/notice.ts';
import { today, type NoticeEntry } from './index.ts';
import { citationText } from './laws.ts';

export interface ThenAndNow extends Omit<Notice['changedSince'][number], 'since'> {
  /** Law, article and day of a change of the law: 《法律援助法》第四十二条，2022年1月1日起. */
  source?: string;
}

/** What has changed since the notice, as far as it holds on the day of the build. */
export async function getThenAndNow({ data, body }: NoticeEntry): Promise<ThenAndNow[]> {
  const day = today();
  const own = data.changedSince.filter(({ since }) => since === undefined || since <= day);
  const file = await getEntry('law-changes', 'law-changes');
  const text = `${data.title}\n${body ?? ''}`;
  const found = changesSince({ issuedOn: data.issuedOn, text }, file?.data.changes ?? [], day);
  const moved = found.map(async ({ topic, then, now, see, basis, document, on, when }) => ({
    topic,
    then,
    now,
    see,
    source: `${basis ? await citationText(basis) : document}，${when ?? `${chineseDate(on)}起`}`,
  }));
  return [...own, ...(await Promise.all(moved))];
}
