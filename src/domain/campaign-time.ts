/** Where a campaign stands on a day, and what is due; dates as `YYYY-MM-DD`, both ends included. */
import { chineseDate, daysBetween, type IsoDate } from './dates.ts';

export type Stage = 'before' | 'now' | 'over';

/** Days after a deadline for which it is worth counting them. */
const COUNTED = 60;

/** Whether a span of days is still to come, is running or is over. */
export function stageOf({ from, to }: { from: IsoDate; to: IsoDate }, day: IsoDate): Stage {
  return day < from ? 'before' : day <= to ? 'now' : 'over';
}

/** How far a deadline is, in words; on its day there is still time: 还有5天, 今天截止, 过了3天, 已截止. */
export function dueWords(date: IsoDate, day: IsoDate): string {
  const days = daysBetween(day, date);
  if (days > 0) return `还有${days}天`;
  if (days === 0) return '今天截止';
  return days >= -COUNTED ? `过了${-days}天` : '已截止';
}

/** Deadlines that can still be met, the nearest first. */
export function pending<T extends { date: IsoDate }>(deadlines: readonly T[], day: IsoDate): T[] {
  return deadlines.filter(({ date }) => date >= day).sort((a, b) => a.date.localeCompare(b.date));
}

interface Span {
  /** 宣传, 走访 … */
  name: string;
  from: IsoDate;
  to: IsoDate;
}

/**
 * What a campaign is at, in one sentence: the phases of the day, or the next one when none is
 * running; `undefined` when all are over or there are none.
 */
export function phaseSentence(phases: readonly Span[], day: IsoDate): string | undefined {
  const running = phases.filter((phase) => stageOf(phase, day) === 'now');
  if (running.length > 0) {
    const ends = [...new Set(running.map(({ to }) => to))];
    const parts = ends.map((end) => {
      const names = running.filter(({ to }) => to === end).map(({ name }) => name);
      return `${names.join('、')}（到${chineseDate(end)}）`;
    });
    return `现在：${parts.join('，')}。`;
  }
  const [next] = phases
    .filter((phase) => stageOf(phase, day) === 'before')
    .sort((a, b) => a.from.localeCompare(b.from));
  return next && `${chineseDate(next.from)}起：${next.name}。`;
}
