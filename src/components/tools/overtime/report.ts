import { add, compare, formatDecimal, ZERO, type Fraction } from '../../../domain/fraction.ts';
import { formatSum, formatYuan, roundToFen } from '../../../domain/money.ts';
import {
  overLimits,
  overtime,
  OVERTIME_RATES,
  type OvertimeKind,
} from '../../../domain/overtime.ts';
import type { PayUnit } from '../../../domain/wages.ts';
import type { Answers, Calculate, Line } from '../tool.ts';

const NAMES: Record<OvertimeKind, string> = {
  workday: '平时加班',
  restDay: '休息日加班',
  holiday: '法定节假日加班',
};

export const calculate: Calculate = (answers) => {
  const unit = answers.text('unit') as PayUnit;
  const pay = answers.fen(unit === 'month' ? 'monthly' : unit === 'day' ? 'daily' : 'hourly');
  const time = {
    workday: { days: ZERO, hours: answers.number('workday-hours') },
    restDay: { days: answers.number('rest-days'), hours: answers.number('rest-hours') },
    holiday: { days: answers.number('holiday-days'), hours: answers.number('holiday-hours') },
  };
  const kinds = (Object.keys(NAMES) as OvertimeKind[]).filter(
    (kind) => add(time[kind].days, time[kind].hours).numerator > 0,
  );
  if (kinds.length === 0) {
    return { problems: { 'workday-hours': '平时、休息日、法定节假日，至少填一样。' } };
  }
  const paid = answers.fen('paid');
  const { daily, hourly, parts, owed } = overtime({ pay, unit, time, paid });
  const working: Line[] = [
    ...payLines(unit, pay, daily, hourly),
    ...kinds.map((kind) => ({
      text: `${NAMES[kind]}：${timeText(time[kind], daily, hourly)} × ${OVERTIME_RATES[kind]}%`,
      sum: formatSum(parts[kind]),
      basis: ['labour-law/44'],
    })),
    {
      text: paid > 0 ? `加起来，减去已经给的加班费${formatYuan(paid)}` : '加起来',
      sum: formatSum(owed),
    },
  ];
  return {
    report: {
      results: [
        {
          label: paid > 0 ? '加班费至少还差' : '加班费至少要给',
          sum: formatYuan(roundToFen(owed)),
        },
      ],
      working,
      remarks: remarksOn(answers, unit),
    },
  };
};

function payLines(unit: PayUnit, pay: number, daily: Fraction, hourly: Fraction): Line[] {
  const eightHours = { text: `一小时的工资：${formatSum(daily)} ÷ 8小时`, sum: formatSum(hourly) };
  if (unit === 'hour') {
    return [{ text: `一天的工资：${formatYuan(pay)} × 8小时`, sum: formatSum(daily) }];
  }
  if (unit === 'day') return [eightHours];
  const oneDay = {
    text: `一天的工资：${formatYuan(pay)} ÷ 21.75天`,
    sum: formatSum(daily),
    basis: ['人社部发〔2025〕2号'],
  };
  return [oneDay, eightHours];
}

function timeText(
  { days, hours }: { days: Fraction; hours: Fraction },
  daily: Fraction,
  hourly: Fraction,
): string {
  const parts = [
    ...(days.numerator > 0 ? [`${formatSum(daily)} × ${formatDecimal(days)}天`] : []),
    ...(hours.numerator > 0 ? [`${formatSum(hourly)} × ${formatDecimal(hours)}小时`] : []),
  ];
  return parts.length > 1 ? `（${parts.join(' + ')}）` : parts.join('');
}

function remarksOn(answers: Answers, unit: PayUnit): Line[] {
  const remarks: Line[] = [];
  const broken = overLimits(answers.number('workday-hours'), answers.number('longest-day'));
  if (broken.includes('month')) {
    remarks.push({
      text: '平时加班一个月超过了36小时，这是法律不准的。钱照样要给足，还可以向劳动监察投诉。',
      basis: ['labour-law/41'],
    });
  }
  if (broken.includes('day')) {
    remarks.push({
      text: '一天加班超过了3小时，这是法律不准的。钱照样要给足，还可以向劳动监察投诉。',
      basis: ['labour-law/41'],
    });
  }
  if (
    unit === 'month' &&
    (compare(answers.number('holiday-days'), ZERO) > 0 ||
      compare(answers.number('holiday-hours'), ZERO) > 0)
  ) {
    remarks.push({
      text: '按月拿工资的，法定节假日的300%是在当月工资之外另外给，不能拿当月工资顶。',
      basis: ['labour-law/44', 'labour-law/51'],
    });
  }
  return remarks;
}
