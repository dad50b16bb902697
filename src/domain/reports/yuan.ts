/** Sums in 元 where the form asks for 万元. */
import type { Fault, Yardsticks } from './faults.ts';
import { indicatorsById, indicatorsOf, MONEY } from './form.ts';
import type { Figures, ReportForm } from './types.ts';
import { figureText, MEASURES } from './words.ts';

/** A sum so many times as large as it should be was written in 元; real sums never grow so much. */
const TIMES = 1_000;
/** Fewer other units than this say nothing about what is usual. */
const ENOUGH = 2;
/** 万元. No county's union gives away ten billion yuan; above it nothing has to be compared. */
const IMPOSSIBLE = 1_000_000;

/** One fault for each sum that was plainly written in 元. */
export function yuanFaults(
  form: Pick<ReportForm, 'blocks' | 'averages'>,
  figures: Figures,
  { lastYear, others = [] }: Yardsticks,
): Fault[] {
  const money = indicatorsOf(form).filter(({ measure }) => measure === MONEY);
  return money.flatMap(({ id, name }): Fault[] => {
    const value = figures.get(id);
    if (value === undefined) return [];
    const why =
      value >= IMPOSSIBLE
        ? '这么多万元不可能'
        : (againstLastYear(value, lastYear?.get(id)) ??
          againstOthers(
            value,
            others.flatMap((other) => other.get(id) ?? []),
          ) ??
          againstAverage(id, figures, form));
    if (why === undefined) return [];
    const right = Math.round(value / 100) / 100;
    return [
      {
        level: 'error',
        indicators: [id],
        message: `“${name}”要按万元填，现在是${figureText(value)}，像是按元填的（${why}）`,
        fix: right,
      },
    ];
  });
}

function againstLastYear(value: number, before = 0): string | undefined {
  return before > 0 && value / before >= TIMES ? `上年是${figureText(before)}万元` : undefined;
}

function againstOthers(value: number, others: readonly number[]): string | undefined {
  const largest = Math.max(...others);
  return others.length >= ENOUGH && largest > 0 && value / largest >= TIMES
    ? `其他单位最多的是${figureText(largest)}万元`
    : undefined;
}

/** So much for each household that even a hundredth would be too much. */
function againstAverage(
  id: string,
  figures: Figures,
  form: Pick<ReportForm, 'blocks' | 'averages'>,
): string | undefined {
  const average = form.averages.find(({ money }) => money === id);
  const known = indicatorsById(form);
  const count = known.get(known.get(id)?.of ?? '');
  const number = (count && figures.get(count.id)) ?? 0;
  if (!average || !count || number === 0) return undefined;
  const each = (figures.get(id)! * 10_000) / number;
  if (each <= average.most * 100) return undefined;
  return `平均每${MEASURES[count.measure]}${figureText(Math.round(each))}元`;
}
