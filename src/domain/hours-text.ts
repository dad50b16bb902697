/** Opening hours as people write them into one cell of a table, and back. */
import { isIsoDate, suggestIsoDate, type Weekday } from './dates.ts';
import {
  ORDER,
  suggestClockTime,
  weekdayNames,
  type HoursException,
  type Opening,
  type WeeklyHours,
} from './opening-hours.ts';
import type { Reading } from './typed/reading.ts';

const DAYS = '一二三四五六日';

/** One line an item: 周一至周五 09:00-12:00. */
export function weeklyText(weekly: readonly WeeklyHours[]): string {
  return weekly.map(({ days, ...hours }) => `${weekdayNames(days)} ${span(hours)}`).join('\n');
}

/** One line an item: 2027-01-01至2027-01-03 10:00-16:00 元旦; 休息 in the place of hours. */
export function exceptionsText(exceptions: readonly HoursException[]): string {
  return exceptions
    .map(({ from, to, hours, note }) => `${from}至${to} ${hours ? span(hours) : '休息'} ${note}`)
    .join('\n');
}

const span = ({ open, close }: Opening) => `${open}-${close}`;

/** 周一至周五 9:00-12:00、14:00-17:30, one or more a line. */
export function readWeekly(text: string): Reading<WeeklyHours[]> {
  const found: WeeklyHours[] = [];
  for (const line of linesOf(text)) {
    const [, days = '', times = ''] = /^(\D*?)\s*(\d.*)$/.exec(line) ?? [];
    const weekdays = readDays(days);
    const openings = readSpans(times);
    if (!weekdays || !openings) {
      return { problem: `“${line}”看不懂，要写成“周一至周五 09:00-12:00”这样，一行一段` };
    }
    found.push(...openings.map((opening) => ({ days: weekdays, ...opening })));
  }
  return { value: found };
}

/** 2027-01-01至2027-01-03 休息 元旦; one day alone may stand for both. */
export function readExceptions(text: string): Reading<HoursException[]> {
  const found: HoursException[] = [];
  for (const line of linesOf(text)) {
    const [, dates = '', times = '', note = ''] =
      /^(\S+)\s+(休息|不开门|\d[\d:\-]*)\s+(.+)$/.exec(line) ?? [];
    const days = dates.split(/至|到|~/).map(readDay);
    const openings = /\d/.test(times) ? readSpans(times) : [];
    const [from, to = from] = days;
    if (!from || !to || days.length > 2 || !openings || openings.length > 1) {
      return {
        problem: `“${line}”看不懂，要写成“2027-01-01至2027-01-03 休息 元旦”这样，一行一段；照常开门的写时间“10:00-16:00”`,
      };
    }
    const [hours] = openings;
    found.push({ from, to, ...(hours && { hours }), note });
  }
  return { value: found };
}

/** Lines in half-width signs; 至 and the various dashes between times become one. */
function linesOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(/[\n;]/)
    .map((line) => line.replace(/[—–~]+/g, '-').trim())
    .filter(Boolean);
}

function readDay(text: string): string | undefined {
  return isIsoDate(text) ? text : suggestIsoDate(text);
}

function readSpans(text: string): Opening[] | undefined {
  const spans = text.split(/[、,\s]+/).filter(Boolean);
  const openings = spans.map((part) => {
    const [open, close, ...more] = part.split(/[-至到]/).map(suggestClockTime);
    return open && close && more.length === 0 ? { open, close } : undefined;
  });
  return openings.length > 0 && openings.every((opening) => opening !== undefined)
    ? openings
    : undefined;
}

/** 周一至周五, 周一、三、五, 每天, 每天(周二除外) */
function readDays(text: string): Weekday[] | undefined {
  const plain = text
    .replace(/星期|礼拜/g, '周')
    .replace(/天(?=$|[、,至到)])/g, (sign, at: number) => (text[at - 1] === '每' ? sign : '日'));
  if (plain === '每天') return [...ORDER];
  const but = /^每天\((.+)除外\)$/.exec(plain)?.[1];
  if (but !== undefined) {
    const away = readDays(but);
    return away && ORDER.filter((day) => !away.includes(day));
  }
  const found: Weekday[] = [];
  for (const part of plain.split(/[、,]/)) {
    const [first, last = first, ...more] = part.split(/[-至到]/).map((name) => {
      const at = DAYS.indexOf(name.replace(/^周/, ''));
      return name.replace(/^周/, '').length === 1 ? at : -1;
    });
    if (first === undefined || last === undefined || first < 0 || last < first || more.length > 0) {
      return undefined;
    }
    found.push(...ORDER.slice(first, last + 1));
  }
  return found;
}
