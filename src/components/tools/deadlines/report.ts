import { chineseDate, daysBetween, weekdayOf } from '../../../domain/dates.ts';
import { deadline, type Deadline, type TimeLimit } from '../../../domain/time-limits.ts';
import type { Basis, Calculate, Line, Report } from '../tool.ts';

/** What has to be done before each deadline, how long there is, and where that stands. */
export const LIMITS: Record<TimeLimit, { todo: string; length: string; basis: Basis[] }> = {
  arbitration: {
    todo: '为欠薪申请劳动仲裁',
    length: '离开单位后一年内',
    basis: ['dispute-mediation-arbitration-law/27'],
  },
  'other-claims': {
    todo: '为加班费、补偿等别的事申请劳动仲裁',
    length: '知道吃亏那天起一年内',
    basis: ['dispute-mediation-arbitration-law/27'],
  },
  inspection: {
    todo: '到劳动监察投诉',
    length: '单位的违法行为结束后两年内',
    basis: ['labour-inspection-regulation/20'],
  },
  lawsuit: {
    todo: '不服仲裁裁决，到法院起诉',
    length: '收到裁决书后十五天内',
    basis: ['dispute-mediation-arbitration-law/48', 'dispute-mediation-arbitration-law/50'],
  },
  enforcement: {
    todo: '申请法院强制执行',
    length: '文书写的付钱期限最后一天起两年内',
    basis: ['civil-procedure-law/250'],
  },
  iou: {
    todo: '凭工资欠条到法院起诉',
    length: '欠条写的给钱日子起三年内',
    basis: ['labour-dispute-interpretation-1/15', 'civil-code/188'],
  },
  'work-injury': {
    todo: '自己申请工伤认定',
    length: '受伤那天起一年内',
    basis: ['work-injury-regulation/17'],
  },
};

export interface DeadlineReport extends Report {
  /** Those that have not passed, the nearest first. */
  ahead: readonly Deadline[];
}

export const calculate: Calculate<DeadlineReport> = (answers, { figures, today = '' }) => {
  const all = (Object.keys(LIMITS) as TimeLimit[])
    .filter((limit) => answers.text(limit) !== '')
    .map((limit) => deadline(limit, answers.text(limit), figures.holidays))
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
  if (all.length === 0) return { problems: { arbitration: '至少填一个日期。' } };
  const ahead = all.filter(({ over }) => over >= today);
  const nearest = ahead[0];
  return {
    report: {
      results: [
        nearest
          ? {
              label: `最早到期${left(nearest, today)}：${LIMITS[nearest.limit].todo}`,
              sum: chineseDate(nearest.lastDay),
            }
          : { label: '填的日子都已经过了期', sum: '马上打12348问' },
      ],
      working: all.map((one) => lineOf(one, ahead.includes(one))),
      remarks: [...adviceOn(ahead.length < all.length), ...calendarLines(all)],
      ahead,
    },
  };
};

function left({ lastDay }: Deadline, today: string): string {
  const days = today ? daysBetween(today, lastDay) : 0;
  return days > 0 ? `，还有${days}天` : '';
}

function lineOf({ limit, from, lastDay }: Deadline, ahead: boolean): Line {
  const { todo, length, basis } = LIMITS[limit];
  return {
    text: `${todo}：${length}。从${chineseDate(from)}的第二天数起，最后一天是`,
    sum: chineseDate(lastDay) + (ahead ? '' : '（已经过了）'),
    basis: [...basis, 'civil-code/201'],
  };
}

function adviceOn(somePassed: boolean): Line[] {
  return [
    { text: '请不要等到最后一天。越早去，证据越好找。' },
    {
      text: somePassed
        ? '过了期也先别放弃：期限里你要过钱、向部门求助过，或者单位答应过给钱的，仲裁时效从那时重新算。马上打12348问。'
        : '还在期限里向单位要钱、向部门求助，或者单位答应给钱，仲裁时效就从那时重新算。要留下证据。',
      basis: ['dispute-mediation-arbitration-law/27'],
    },
  ];
}

/** What the calendar adds: holidays move the end, weekends and days off close the doors. */
function calendarLines(all: readonly Deadline[]): Line[] {
  const lines: Line[] = [];
  const closed: string[] = [];
  for (const { lastDay, dayOff } of all) {
    const weekday = weekdayOf(lastDay);
    if (dayOff.kind === 'statutory') {
      lines.push({
        text: `${chineseDate(lastDay)}是${dayOff.name}，法定休假日，最后一天顺延到${chineseDate(dayOff.next)}。办事的地方可能还在放假，请放假前就去。`,
        basis: ['civil-code/203'],
      });
    } else if (dayOff.kind === 'off' || weekday === 'sat' || weekday === 'sun') {
      closed.push(chineseDate(lastDay));
    }
  }
  if (closed.length > 0) {
    lines.push({ text: `${closed.join('、')}碰上周末或者放假，办事的地方可能不开门，请提前去。` });
  }
  const unknown = all.filter(({ dayOff }) => dayOff.kind === 'unknown');
  const years = new Set(unknown.map(({ lastDay }) => `${lastDay.slice(0, 4)}年`));
  if (years.size > 0) {
    lines.push({
      text: `${[...years].join('、')}哪天放假，这里还没有。最后一天要是法定休假日，会顺延到休假日结束的第二天。`,
      basis: ['civil-code/203'],
    });
  }
  return lines;
}
