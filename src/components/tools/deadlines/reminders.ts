/** Hands the deadlines over to the phone's calendar, as a file made on the phone. */
import { calendarFile, type CalendarEvent } from '../../../domain/calendar-file.ts';
import { isoDate, type IsoDate } from '../../../domain/dates.ts';
import type { Deadline } from '../../../domain/time-limits.ts';
import { saveFile } from '../../save-file.ts';
import { pageData } from '../page.ts';
import { LIMITS, type DeadlineReport } from './report.ts';

const FILE_NAME = '时间别错过.ics';

let ahead: readonly Deadline[] = [];

const part = document.getElementById('reminders')!;
document.getElementById('save-reminders')!.addEventListener('click', save);

/** The reader's day by the clock of the phone. */
export function today(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Offers the file for a report; nothing is left to remind of when all has passed. */
export function offer(report: DeadlineReport): void {
  ahead = report.ahead;
  part.hidden = ahead.length === 0;
}

function save(): void {
  const text = calendarFile(ahead.map(eventOf), {
    host: pageData.host,
    now: new Date().toISOString(),
  });
  saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), FILE_NAME);
}

function eventOf({ limit, lastDay, reminders }: Deadline): CalendarEvent {
  const { todo, length } = LIMITS[limit];
  return {
    id: `${limit}-${lastDay}`,
    date: lastDay,
    title: `最后一天：${todo}`,
    description: `${length}。不要等到这一天。拿不准打12348问。\n${location.origin}${location.pathname}`,
    reminders,
  };
}
