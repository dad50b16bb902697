/** The days of a campaign as a calendar file: phases, deadlines, first and last day. */
import { calendarFile, type CalendarEvent } from '../domain/calendar-file.ts';
import type { Campaign } from '../schemas/campaign.ts';
import { PHASES } from '../schemas/vocabulary.ts';

/** Days before a deadline on which the calendar reminds. */
const REMINDERS = [7, 1];

/**
 * The text of the calendar file of a campaign.
 * @param id of the campaign; a day has the same id in every build, so no calendar shows it twice
 * @param origin address of the site
 */
export function campaignCalendar(
  id: string,
  { shortTitle, period, phases, deadlines, published, updated }: Campaign,
  origin: string,
): string {
  const description = `${shortTitle}：${period.text}`;
  const events: CalendarEvent[] = [
    { id: `${id}-from`, date: period.from, title: `${shortTitle}开始`, description, reminders: [] },
    ...phases.map(({ name, from, to, what, who, sample, note }) => ({
      id: `${id}-${name}-${from}`,
      date: from,
      until: to,
      title: `${PHASES[name]}阶段${sample ? '（示例）' : ''}`,
      description: `${who}：${what}。${note ?? ''}`,
      reminders: [],
    })),
    ...deadlines.map(({ date, what, from, to }, index) => ({
      id: `${id}-deadline-${index + 1}`,
      date,
      title: `${what}报送截止`,
      description: `${from}把${what}报${to}。`,
      reminders: REMINDERS,
    })),
    { id: `${id}-to`, date: period.to, title: `${shortTitle}结束`, description, reminders: [] },
  ];
  // The day of the last change, not that of the build: the same content is the same file.
  const now = `${updated ?? published}T00:00:00.000Z`;
  return calendarFile(events, { host: new URL(origin).host, now });
}
