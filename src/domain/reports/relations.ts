/** Figures against one another: 合计 = …, 其中 ≤ 合计, 户 ≤ 人, so much for each. */
import type { Fault } from './faults.ts';
import { addUp, hundredths, indicatorsById } from './form.ts';
import type { Average, Figures, Indicator, Limit, ReportForm, Sum } from './types.ts';
import { figureText, MEASURES } from './words.ts';

type Known = ReadonlyMap<string, Indicator>;

/**
 * @param figures those that are numbers at all
 * @param measured those among them that are in the right measure, for averages
 */
export function relationFaults(
  form: Pick<ReportForm, 'blocks' | 'sums' | 'limits' | 'averages'>,
  figures: Figures,
  measured: Figures,
): Fault[] {
  const known = indicatorsById(form);
  return [
    ...form.sums.flatMap((sum) => ofSum(sum, figures, known)),
    ...form.limits.flatMap((limit) => ofLimit(limit, measured, known)),
    ...form.averages.flatMap((average) => ofAverage(average, measured, known)),
  ];
}

function ofSum({ total, parts, minus }: Sum, figures: Figures, known: Known): Fault[] {
  const terms = [...parts, ...minus];
  const given = figures.get(total);
  // A sum with a gap in it cannot be reckoned.
  if (given === undefined || terms.some((id) => !figures.has(id))) return [];
  const right = addUp([
    ...parts.map((id) => figures.get(id)!),
    ...minus.map((id) => -figures.get(id)!),
  ]);
  if (hundredths(right) === hundredths(given)) return [];
  const name = (id: string) => known.get(id)?.name ?? id;
  const how =
    minus.length > 0
      ? `${parts.map(name).join('加')}减${minus.map(name).join('减')}`
      : `${parts.map(name).join('、')}加起来`;
  const gap = Math.abs(hundredths(right) - hundredths(given)) / 100;
  return [
    {
      level: 'error',
      indicators: [total, ...terms],
      message: `“${name(total)}”填的是${figureText(given)}，${how}是${figureText(right)}，差${figureText(gap)}；请先核对各项，各项都对就改合计`,
      ...(right >= 0 && { fix: right }),
    },
  ];
}

function ofLimit({ part, whole, level, because }: Limit, figures: Figures, known: Known): Fault[] {
  const [less, more] = [figures.get(part), figures.get(whole)];
  if (less === undefined || more === undefined || less <= more) return [];
  const say = (id: string, value: number) => {
    const { name = id, measure } = known.get(id) ?? {};
    return `“${name}”${figureText(value)}${measure ? MEASURES[measure] : ''}`;
  };
  return [
    {
      level,
      indicators: [part, whole],
      message: `${say(part, less)}，比${say(whole, more)}还多；${because}，请核对这两项`,
    },
  ];
}

function ofAverage({ money, least, most }: Average, figures: Figures, known: Known): Fault[] {
  const of = known.get(known.get(money)?.of ?? '');
  const [sum, number] = [figures.get(money), of && figures.get(of.id)];
  if (!of || sum === undefined || number === undefined) return [];
  const count = of.id;
  const names = { money: known.get(money)!.name, count: of.name };
  const unit = MEASURES[of.measure];
  const fault = (message: string): Fault[] => [
    { level: 'warning', indicators: [money, count], message },
  ];
  if (number === 0) {
    return sum === 0
      ? []
      : fault(
          `“${names.money}”有${figureText(sum)}万元，“${names.count}”却是0，请核对是不是漏填了`,
        );
  }
  const each = Math.round((sum * 10_000) / number);
  if (each >= least && each <= most) return [];
  return fault(
    `“${names.money}”平均每${unit}${figureText(each)}元，一般在${figureText(least)}元到${figureText(most)}元之间，请核对金额和${unit}数`,
  );
}
