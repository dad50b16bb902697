import { divide, formatDecimal, fraction } from '../../../domain/fraction.ts';
import { averageWageBefore, minimumWageOn } from '../../../domain/local-figures.ts';
import { formatSum, formatYuan, roundToFen } from '../../../domain/money.ts';
import { service, severance, type Service, type Severance } from '../../../domain/severance.ts';
import { LABOUR_CONTRACT_LAW_SINCE } from '../../../domain/periods.ts';
import type { Calculate, Line, Outcome } from '../tool.ts';

const REST: Record<Service['rest'], string> = {
  0: '正好整年',
  0.5: '零头不满六个月，算半个月',
  1: '零头满六个月，算一个月',
};

export const calculate: Calculate = (answers, { figures }): Outcome => {
  const [first, last] = [answers.text('first'), answers.text('last')];
  if (last < first) return { problems: { last: '离开的日子不能早于上班的日子。' } };
  if (first < LABOUR_CONTRACT_LAW_SINCE) {
    return {
      problems: {
        first: '2008年1月1日以前的年头按以前的规定算，这里算不了。请咨询12333或者12348。',
      },
    };
  }
  if (answers.number('months').numerator === 0) return { problems: { months: '至少填1。' } };
  const worked = service(first, last);
  const average = divide(fraction(answers.fen('wages')), answers.number('months'));
  const minimum = minimumWageOn(figures, last, answers.text('district'));
  const local = averageWageBefore(figures, last);
  const found = severance({
    months: worked.months,
    average,
    minimumWage: minimum?.monthly,
    localAverage: local?.monthly,
  });
  const reason = answers.text('reason');
  const n = { label: '经济补偿（N）', sum: formatYuan(roundToFen(found.n)) };
  const twoN = { label: '违法辞退的赔偿金（2N）', sum: formatYuan(roundToFen(found.twoN)) };
  const working: Line[] = [
    {
      text: `干了${worked.years}年，${REST[worked.rest]}：一共算`,
      sum: `${formatDecimal(worked.months)}个月`,
      basis: ['labour-contract-law/47'],
    },
    {
      text: `每月平均：${formatYuan(answers.fen('wages'))} ÷ ${formatDecimal(answers.number('months'))}个月`,
      sum: formatSum(average),
      basis: ['labour-contract-law/47', 'labour-contract-law-implementation/27'],
    },
    ...limitLines(found, minimum?.source, local?.source),
  ];
  if (reason !== 'unlawful') {
    working.push({
      text: `经济补偿 N：${formatSum(found.base)} × ${formatDecimal(found.months)}个月`,
      sum: formatSum(found.n),
      basis: ['labour-contract-law/46', 'labour-contract-law/47'],
    });
  }
  if (reason === 'unlawful' || reason === 'unsure') {
    working.push({
      text: `违法辞退的赔偿金 2N：${formatSum(found.base)} × ${formatDecimal(found.months)}个月 × 2`,
      sum: formatSum(found.twoN),
      basis: ['labour-contract-law/87', 'labour-contract-law-implementation/25'],
    });
  }
  return {
    report: {
      results: reason === 'unlawful' ? [twoN] : reason === 'unsure' ? [n, twoN] : [n],
      working,
      remarks: [...remarksOn(reason), ...missing(minimum === undefined, local === undefined)],
    },
  };
};

function limitLines({ limit, base }: Severance, minimum = '', local = ''): Line[] {
  if (limit === 'cap') {
    return [
      {
        text: `平均工资高过当地上年度职工月平均工资的3倍（${local}），每月只按3倍算，最多算12个月`,
        sum: formatSum(base),
        basis: ['labour-contract-law/47'],
      },
    ];
  }
  if (limit === 'floor') {
    return [
      {
        text: `平均工资低于当地最低工资标准（${minimum}），按最低工资标准算`,
        sum: formatSum(base),
        basis: ['labour-contract-law-implementation/27'],
      },
    ];
  }
  return [];
}

function remarksOn(reason: string): Line[] {
  return [
    ...(reason === 'unsure'
      ? [{ text: '拿N还是2N，看单位辞退你合不合法。带上辞退通知，打12348问。' }]
      : []),
    ...(reason === 'unsure' || reason === 'unlawful'
      ? [
          {
            text: 'N和2N只能拿一样：拿了赔偿金，就不再给经济补偿。',
            basis: ['labour-contract-law-implementation/25'],
          },
        ]
      : []),
  ];
}

/** Says plainly which limits were not looked at, because nobody has entered the figure yet. */
function missing(minimum: boolean, local: boolean): Line[] {
  return [
    ...(local
      ? [
          {
            text: '当地上年度职工月平均工资还没有填进来，所以没有看3倍的上限。工资特别高的，实际可能比这里少。',
            basis: ['labour-contract-law/47'],
          },
        ]
      : []),
    ...(minimum
      ? [
          {
            text: '当地最低工资标准还没有填进来，所以没有拿平均工资去比。平均工资比它低的，实际会比这里多。',
            basis: ['labour-contract-law-implementation/27'],
          },
        ]
      : []),
  ];
}
