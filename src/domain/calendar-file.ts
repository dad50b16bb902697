/** Calendar files with reminders: iCalendar (RFC 5545). */
import type { IsoDate } from './dates.ts';
import { addDays } from './periods.ts';

export interface CalendarEvent {
  /** The same event has the same id in every file: opened twice, it is still one. */
  id: string;
  /** A whole day, or the first of several. */
  date: IsoDate;
  /** The last day of several. */
  until?: IsoDate;
  title: string;
  description: string;
  /** Days before `date` on which to remind, at nine in the morning. */
  reminders: readonly number[];
}

/**
 * The text of a calendar file.
 * @param host name of the site, which makes the ids its own (3.8.4.7)
 * @param now moment of writing, in UTC: `2026-11-23T06:30:00.000Z`
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  { host, now }: { host: string; now: string },
): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Nuanxun//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, host, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, host: string, stamp: string): string[] {
  const { id, date, until = date, title, description, reminders } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(date)}`,
    // The end is the first moment that does not belong to the event any more (3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(until, 1))}`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(description)}`,
    'TRANSP:TRANSPARENT',
    ...reminders.flatMap((days) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escape(title)}`,
      `TRIGGER:${beforeMidnight(days)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/** Nine in the morning, some days before the midnight with which the event starts. */
function beforeMidnight(days: number): string {
  return days > 1 ? `-P${days - 1}DT15H` : '-PT15H';
}

function compact(date: IsoDate): string {
  return date.replace(/-/g, '');
}

/** Characters that mean something in a value (3.3.11). */
function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines of at most 75 octets, going on after a line end and a space (3.1). */
export function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= size;
  }
  return folded;
}

/** Length of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
