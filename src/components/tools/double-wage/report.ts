import type { IsoDate } from '../../../domain/dates.ts';
import { doubleWage, type DoubleWage } from '../../../domain/double-wage.ts';
import { fraction, subtract } from '../../../domain/fraction.ts';
import { formatSum, formatYuan, roundToFen } from '../../../domain/money.ts';
import { LABOUR_CONTRACT_LAW_SINCE } from '../../../domain/periods.ts';
import type { Calculate, Line, Outcome } from '../tool.ts';

export const calculate: Calculate = (answers): Outcome => {
  const [first, last] = [answers.text('first'), answers.text('last')];
  const signedOn = answers.text('signed') === 'later' ? answers.text('signed-on') : undefined;
  const monthly = answers.fen('monthly');
  if (last < first) return { problems: { last: '这一天不能早于上班的日子。' } };
  if (signedOn !== undefined && signedOn < first) {
    return {
      problems: { 'signed-on': '签合同的日子早于上班的日子，就没有双倍工资。请看看填对没有。' },
    };
  }
  if (first < LABOUR_CONTRACT_LAW_SINCE) {
    return { problems: { first: '2008年1月1日以前就上班的，这里算不了。请咨询12348。' } };
  }
  const found = doubleWage({ firstDay: first, lastDay: last, signedOn, monthly });
  return {
    report: {
      results: [{ label: '双倍工资里还差的那一倍', sum: formatYuan(roundToFen(found.extra)) }],
      working: found.from ? workingOf(found, monthly) : [nothing(signedOn)],
      remarks: remarksOn(found),
    },
  };
};

/** Months only: whether a period starts a day earlier or later is seen differently in practice. */
function month(date: IsoDate): string {
  const [year, number] = date.split('-').map(Number);
  return `${year}年${number}月`;
}

function workingOf(found: DoubleWage, monthly: number): Line[] {
  const { months, days, from, to, extra } = found;
  const lines: Line[] = [
    {
      text: `从上班满一个月以后算起，${month(from!)}到${month(to!)}：${months}个整月${days > 0 ? `，另有零头` : ''}`,
      basis: [
        'labour-contract-law/82',
        'labour-contract-law-implementation/6',
        'labour-contract-law-implementation/7',
      ],
    },
  ];
  if (months > 0) {
    lines.push({
      text: `${formatYuan(monthly)} × ${months}个月`,
      sum: formatYuan(monthly * months),
    });
  }
  if (days > 0) {
    lines.push({
      text: `零头是估计的：${formatYuan(monthly)} ÷ 21.75天 × ${days}天（按周一到周五数的，最多算一个月）`,
      sum: formatSum(subtract(extra, fraction(monthly * months))),
      basis: ['labour-dispute-interpretation-2/6', '人社部发〔2025〕2号'],
    });
  }
  lines.push({ text: '加起来，是在平时工资之外再给的一倍', sum: formatSum(extra) });
  return lines;
}

function nothing(signedOn: IsoDate | undefined): Line {
  return {
    text: signedOn
      ? '上班一个月内签了合同，没有双倍工资。'
      : '上班还没有超过一个月，还没有双倍工资。',
    sum: '0元',
    basis: ['labour-contract-law/10', 'labour-contract-law/82'],
  };
}

function remarksOn({ days, openEnded }: DoubleWage): Line[] {
  return [
    { text: '平时那一倍是你的工资，本来就该给。没给的，到“欠了多少工资”里另算。' },
    ...(openEnded
      ? [
          {
            text: '满一年还没签的，法律上当作已经签了无固定期限合同，一年以后不再算双倍，最多11个月。',
            basis: [
              'labour-contract-law/14',
              'labour-contract-law-implementation/7',
              'labour-dispute-interpretation-2/9',
            ],
          },
        ]
      : []),
    ...(days > 0
      ? [
          {
            text: '不满一个月的那段，要按实际上班的天数算，以考勤为准。',
            basis: ['labour-dispute-interpretation-2/6'],
          },
        ]
      : []),
    {
      text: '因为天灾等不可抗力没签的，或者是自己故意不签、有重大过失的，单位证明了，就没有双倍工资。',
      basis: ['labour-dispute-interpretation-2/7'],
    },
    {
      text: '申请仲裁的时效是一年，从哪天算起要看情况。别拖，早点打12348问。',
      basis: ['dispute-mediation-arbitration-law/27'],
    },
  ];
}
