/** Whether a place is open at a moment, and when it opens next. */
import { chineseDate, weekdayOf, type IsoDate } from './dates.ts';
import { dayOff, type HolidayYear } from './holidays.ts';
import { openingsOn, weekdayNames, type OpeningHours } from './opening-hours.ts';
import { addDays } from './periods.ts';

/** A moment in China. */
export interface Moment {
  date: IsoDate;
  /** 24-hour `HH:MM`. */
  time: string;
}

export type OpenState =
  | { kind: 'open'; until: string }
  /** `next` is absent when nothing is known of the next weeks. */
  | { kind: 'closed'; next?: Moment }
  /** A public holiday of which the place has said nothing; `next` is the first day after. */
  | { kind: 'holiday'; name: string; next?: Moment };

/** Days to look ahead; no public holiday is longer. */
const AHEAD = 21;

/** A moment of the world's clock as it is in China, which has one time and no summer time. */
export function momentInChina(milliseconds: number): Moment {
  const [date, clock] = new Date(milliseconds + 8 * 3_600_000).toISOString().split('T') as [
    string,
    string,
  ];
  return { date, time: clock.slice(0, 5) };
}

/**
 * What can be said of a place at a moment. On a public holiday the weekly hours do not count, unless
 * the place has an exception of its own for that day.
 */
export function openState(
  hours: OpeningHours,
  holidays: readonly HolidayYear[],
  { date, time }: Moment,
): OpenState {
  const today = openings(hours, holidays, date);
  const open = today.find(({ open: from, close }) => from <= time && time < close);
  if (open) return { kind: 'open', until: open.close };
  const next = nextOpening(hours, holidays, { date, time });
  const holiday = holidayWithoutWord(hours, holidays, date);
  return {
    ...(holiday === undefined ? { kind: 'closed' as const } : { kind: 'holiday', name: holiday }),
    ...(next && { next }),
  };
}

function nextOpening(
  hours: OpeningHours,
  holidays: readonly HolidayYear[],
  now: Moment,
): Moment | undefined {
  for (let ahead = 0; ahead <= AHEAD; ahead++) {
    const date = addDays(now.date, ahead);
    const found = openings(hours, holidays, date).find(({ open }) => ahead > 0 || open > now.time);
    if (found) return { date, time: found.open };
  }
  return undefined;
}

function openings(hours: OpeningHours, holidays: readonly HolidayYear[], date: IsoDate) {
  return holidayWithoutWord(hours, holidays, date) === undefined ? openingsOn(hours, date) : [];
}

/** The name of a public holiday of which the place itself says nothing. */
function holidayWithoutWord(
  { exceptions }: OpeningHours,
  holidays: readonly HolidayYear[],
  date: IsoDate,
): string | undefined {
  if (exceptions.some(({ from, to }) => from <= date && date <= to)) return undefined;
  const day = dayOff(date, holidays);
  return 'name' in day ? day.name : undefined;
}

/** The state as a sentence for readers: 现在开门，到17:30；现在没开门，明天08:30开门。 */
export function openSentence(state: OpenState, today: IsoDate): string {
  if (state.kind === 'open') return `现在开门，到${state.until}。`;
  const next = state.next && `${dayName(state.next.date, today)}${state.next.time}开门`;
  if (state.kind === 'holiday') {
    return `今天${state.name}放假，开不开门请先打电话问${next ? `；节后${next}` : ''}。`;
  }
  return `现在没开门，${next ?? '什么时候开，请打电话问'}。`;
}

function dayName(date: IsoDate, today: IsoDate): string {
  if (date === today) return '今天';
  if (date === addDays(today, 1)) return '明天';
  const day =
    date.slice(0, 4) === today.slice(0, 4) ? chineseDate(date).slice(5) : chineseDate(date);
  return `${day}（${weekdayNames([weekdayOf(date)])}）`;
}
