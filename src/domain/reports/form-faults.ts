/** What is wrong with a report form itself, before anybody fills it in. */
import { countsPeople, indicatorsById, indicatorsOf, MONEY } from './form.ts';
import type { ReportForm } from './types.ts';

export interface FormFault {
  /** Keys that lead to the value in the form. */
  path: PropertyKey[];
  /** Without a full stop. */
  message: string;
}

/** Ids that are used twice or lead nowhere, rules that compare what cannot be compared. */
export function formFaults(form: Pick<ReportForm, 'blocks' | 'sums' | 'limits' | 'averages'>) {
  return [...doubles(form), ...rules(form), ...belongings(form)];
}

/** Money belongs to people or homes; whether so much for each makes sense asks for whom it is. */
function* belongings({
  blocks,
  averages,
}: Pick<ReportForm, 'blocks' | 'averages'>): Generator<FormFault> {
  const known = indicatorsById({ blocks });
  for (const [block, { indicators }] of blocks.entries()) {
    for (const [at, { name, measure, of }] of indicators.entries()) {
      const path = ['blocks', block, 'indicators', at, 'of'];
      const count = of === undefined ? undefined : known.get(of);
      if (of !== undefined && !count) yield { path, message: `表里没有编号是“${of}”的指标` };
      if (count && measure !== MONEY) {
        yield { path, message: `“${name}”不是金额，不用写发给谁` };
      } else if (count && !countsPeople(count)) {
        yield { path, message: `“${count.name}”数的不是人，也不是户，要写数人数、户数的指标` };
      }
    }
  }
  for (const [at, { money }] of averages.entries()) {
    const indicator = known.get(money);
    if (!indicator || indicator.of !== undefined) continue;
    const message = `“${indicator.name}”没有写发给谁（of），算不出平均`;
    yield { path: ['averages', at, 'money'], message };
  }
}

function* doubles({ blocks }: Pick<ReportForm, 'blocks'>): Generator<FormFault> {
  const ids = new Set<string>();
  const names = new Set<string>();
  for (const [block, { indicators, title }] of blocks.entries()) {
    for (const [at, { id, name }] of indicators.entries()) {
      const path = ['blocks', block, 'indicators', at];
      if (ids.has(id)) yield { path: [...path, 'id'], message: `指标编号“${id}”用了两次` };
      const full = `${title} ${name}`;
      if (names.has(full)) {
        yield {
          path: [...path, 'name'],
          message: `“${title}”里有两个指标都叫“${name}”，填的人分不清`,
        };
      }
      ids.add(id);
      names.add(full);
    }
  }
}

function* rules(
  form: Pick<ReportForm, 'blocks' | 'sums' | 'limits' | 'averages'>,
): Generator<FormFault> {
  const known = indicatorsById(form);
  const all = indicatorsOf(form);
  const ids = [
    ...form.sums.flatMap(({ total, parts, minus }, at) => [
      { id: total, path: ['sums', at, 'total'] },
      ...parts.map((id, part) => ({ id, path: ['sums', at, 'parts', part] })),
      ...minus.map((id, part) => ({ id, path: ['sums', at, 'minus', part] })),
    ]),
    ...form.limits.flatMap(({ part, whole }, at) => [
      { id: part, path: ['limits', at, 'part'] },
      { id: whole, path: ['limits', at, 'whole'] },
    ]),
    ...form.averages.map(({ money }, at) => ({ id: money, path: ['averages', at, 'money'] })),
  ];
  for (const { id, path } of ids) {
    if (!known.has(id)) yield { path, message: `表里没有编号是“${id}”的指标` };
  }
  for (const [at, { total, parts, minus }] of form.sums.entries()) {
    const measures = new Set(
      all
        .filter(({ id }) => [total, ...parts, ...minus].includes(id))
        .map(({ measure }) => measure),
    );
    if (measures.size > 1) {
      yield { path: ['sums', at, 'parts'], message: '合计和各项的计量单位不一样，加不到一起' };
    }
  }
}
