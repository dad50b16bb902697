import { formatDecimal, fraction, multiply, type Fraction } from '../../../domain/fraction.ts';
import { minimumWageOn } from '../../../domain/local-figures.ts';
import { formatSum, formatYuan, roundToFen } from '../../../domain/money.ts';
import { additionalCompensation, belowMinimum, wagesOwed } from '../../../domain/wages.ts';
import type { Answers, Calculate, Line, Surroundings } from '../tool.ts';

/** After every date that a figure can have: the one that holds last. */
const LATEST = '9999-12-31';

export const calculate: Calculate = (answers, surroundings) => {
  const work = readWork(answers);
  if ('problems' in work) return work;
  const { earned, owed } = work;
  const paid = answers.fen('paid');
  const ordered = answers.text('ordered') === 'yes';
  const expired = answers.text('expired') === 'yes';
  const extra = additionalCompensation(owed, { ordered, expired });
  const range = `${formatYuan(roundToFen(extra.from))}到${formatYuan(roundToFen(extra.to))}`;
  const due = ordered && expired && owed.numerator > 0;
  return {
    report: {
      results: [
        { label: '单位还欠你', sum: formatYuan(roundToFen(owed)) },
        ...(due ? [{ label: '还可能加付赔偿金', sum: range }] : []),
      ],
      working: [
        ...earned,
        {
          text: paid > 0 ? `减去已经拿到的${formatYuan(paid)}` : '加起来，就是欠你的工资',
          sum: formatSum(owed),
          basis: ['labour-law/50', 'migrant-wage-regulation/3'],
        },
        {
          text: due
            ? '责令限期支付的文书下了，过期还没付：可以责令单位按欠的数，再加付50%到100%'
            : ordered
              ? '加付赔偿金：文书上的期限还没过，现在是0。过了期还不付，再来算'
              : '加付赔偿金：要先有责令限期支付的文书，过期还不付才有，现在是0',
          sum: due ? range : '0元',
          basis: ['labour-contract-law/85', 'labour-inspection-regulation/26'],
        },
      ],
      remarks: remarksOn(answers, surroundings),
    },
  };
};

type Work =
  { earned: readonly Line[]; owed: Fraction } | { problems: Readonly<Record<string, string>> };

/** What was earned, line by line, and what of it is still owed, in fen. */
function readWork(answers: Answers): Work {
  const unit = answers.text('unit');
  const months = answers.number('months');
  const days = answers.number('days');
  const paid = answers.fen('paid');
  if (unit === 'month') {
    if (months.numerator === 0 && days.numerator === 0) {
      return { problems: { months: '整月和零头的天数，至少填一个。' } };
    }
    const monthly = answers.fen('monthly');
    const { whole, part, owed } = wagesOwed({ pay: fraction(monthly), units: months, days, paid });
    const earned: Line[] = [];
    if (months.numerator > 0) {
      earned.push({
        text: `整月：${formatYuan(monthly)} × ${formatDecimal(months)}个月`,
        sum: formatSum(whole),
      });
    }
    if (days.numerator > 0) {
      earned.push({
        text: `不满一个月的：${formatYuan(monthly)} ÷ 21.75天 × ${formatDecimal(days)}天`,
        sum: formatSum(part),
        basis: ['人社部发〔2025〕2号'],
      });
    }
    return { earned, owed };
  }
  const byDay = unit === 'day';
  const pay = byDay
    ? fraction(answers.fen('daily'))
    : multiply(answers.number('price'), fraction(100));
  const units = answers.number(byDay ? 'workdays' : 'pieces');
  const { whole, owed } = wagesOwed({ pay, units, paid });
  // A piece may cost parts of a fen, which no sum of money shows.
  const price = byDay ? formatSum(pay) : `${trimmed(answers.number('price'))}元`;
  const text = `${price} × ${formatDecimal(units)}${byDay ? '天' : '件'}`;
  return { earned: [{ text, sum: formatSum(whole) }], owed };
}

/** Four decimals without the zeros at their end. */
function trimmed({ numerator, denominator }: Fraction): string {
  return String(Number((numerator / denominator).toFixed(4)));
}

function remarksOn(answers: Answers, { figures }: Surroundings): Line[] {
  const remarks: Line[] = [];
  if (answers.text('unit') === 'month') {
    const minimum = minimumWageOn(figures, LATEST, answers.text('district'));
    const monthly = answers.fen('monthly');
    if (!minimum) {
      remarks.push({
        text: '当地最低工资标准还没有填进来，这里没有拿你的月工资去比。工资不得低于当地最低工资标准，标准是多少，打12333问。',
        basis: ['labour-law/48'],
      });
    } else if (belowMinimum(monthly, minimum.monthly) > 0) {
      remarks.push({
        text: `你的月工资比当地最低工资标准${formatYuan(minimum.monthly)}（${minimum.source}）每月少${formatYuan(belowMinimum(monthly, minimum.monthly))}。这个差额上面没有算进去，也可以要。`,
        basis: ['labour-law/48', 'labour-contract-law/85'],
      });
    }
  }
  return remarks;
}
