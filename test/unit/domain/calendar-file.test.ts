import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, fold, type CalendarEvent } from '../../../src/domain/calendar-file.ts';
import { addDays } from '../../../src/domain/periods.ts';
import { day } from './arbitraries.ts';

const PLACE = { host: 'example.org', now: '2026-11-23T06:30:00.123Z' };

test('one deadline', () => {
  const text = calendarFile(
    [
      {
        id: 'arbitration-2027-09-30',
        date: '2027-09-30',
        title: '最后一天：申请劳动仲裁',
        description: '带身份证，欠薪账；\n别等到这一天。',
        reminders: [30, 7, 1],
      },
    ],
    PLACE,
  );
  expect(text.split('\r\n')).toMatchInlineSnapshot(`
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Nuanxun//Deadlines//ZH",
      "CALSCALE:GREGORIAN",
      "BEGIN:VEVENT",
      "UID:arbitration-2027-09-30@example.org",
      "DTSTAMP:20261123T063000Z",
      "DTSTART;VALUE=DATE:20270930",
      "DTEND;VALUE=DATE:20271001",
      "SUMMARY:最后一天：申请劳动仲裁",
      "DESCRIPTION:带身份证，欠薪账；\\n别等到这一天。",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:最后一天：申请劳动仲裁",
      "TRIGGER:-P29DT15H",
      "END:VALARM",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:最后一天：申请劳动仲裁",
      "TRIGGER:-P6DT15H",
      "END:VALARM",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:最后一天：申请劳动仲裁",
      "TRIGGER:-PT15H",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]
  `);
});

/** The names and values of a calendar file, as a reader of calendars finds them (RFC 5545, 3.1). */
function parse(text: string): [name: string, value: string][] {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  return text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    });
}

function plain(value: string): string {
  return value.replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}

describe('whatever the words', () => {
  const words = fc
    .string({ unit: 'grapheme', maxLength: 120 })
    .map((text) => text.replace(/\r/g, ''));
  const event: fc.Arbitrary<CalendarEvent> = fc.record({
    id: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
    date: day,
    title: words,
    description: words,
    reminders: fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 4 }), (events) => {
        const lines = parse(calendarFile(events, PLACE));
        expect(lines[0]).toEqual(['BEGIN', 'VCALENDAR']);
        expect(lines.at(-1)).toEqual(['END', 'VCALENDAR']);
        const valuesOf = (name: string) =>
          lines.filter(([one]) => one === name).map(([, value]) => value);
        expect(valuesOf('UID')).toEqual(events.map(({ id }) => `${id}@example.org`));
        expect(valuesOf('SUMMARY').map(plain)).toEqual(events.map(({ title }) => title));
        expect(valuesOf('DTSTART;VALUE=DATE')).toEqual(
          events.map(({ date }) => date.replace(/-/g, '')),
        );
        expect(valuesOf('DTEND;VALUE=DATE')).toEqual(
          events.map(({ date }) => addDays(date, 1).replace(/-/g, '')),
        );
        expect(valuesOf('DTSTAMP')).toEqual(events.map(() => '20261123T063000Z'));
        expect(valuesOf('TRIGGER')).toHaveLength(
          events.flatMap(({ reminders }) => reminders).length,
        );
      }),
    );
  });

  test('no line is longer than 75 octets and no character is cut in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replace(/[\r\n]/g, '');
        const lines = fold(line).split('\r\n');
        for (const one of lines) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(75);
        expect(lines.slice(1).every((one) => one.startsWith(' '))).toBe(true);
        expect(lines.map((one, index) => (index > 0 ? one.slice(1) : one)).join('')).toBe(line);
      }),
    );
  });
});
