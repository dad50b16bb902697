/** Who has reported, and who is late. */
import { daysBetween, type IsoDate } from '../dates.ts';
import type { ReportingUnit } from './units.ts';

/** `waiting`: not in, and not yet due. `overdue`: not in, and due. `free`: not in, and need not be. */
export type Standing = 'in-time' | 'late' | 'waiting' | 'overdue' | 'free';

export const STANDINGS: Record<Standing, string> = {
  'in-time': '按时报送',
  late: '迟报',
  waiting: '还没报',
  overdue: '逾期未报',
  free: '可以不报',
};

export interface UnitStanding {
  unit: ReportingUnit;
  standing: Standing;
  /** The day on which the report came in. */
  handedIn?: IsoDate;
  /** Days after the deadline, of the report or of today; 0 when in time. */
  daysLate: number;
}

/**
 * Each unit's standing as of a day; what came in later than that day is not in yet.
 * @param due last day, or `undefined` when there is none
 */
export function standings(
  units: readonly ReportingUnit[],
  reports: readonly { unit: string; handedIn: IsoDate }[],
  due: IsoDate | undefined,
  today: IsoDate,
): UnitStanding[] {
  return units.map((unit) => {
    const report = reports.find((one) => one.unit === unit.id && one.handedIn <= today);
    const day = report?.handedIn ?? today;
    const daysLate = due === undefined ? 0 : Math.max(0, daysBetween(due, day));
    if (report) {
      return {
        unit,
        standing: daysLate > 0 ? 'late' : 'in-time',
        handedIn: report.handedIn,
        daysLate,
      };
    }
    if (!unit.required) return { unit, standing: 'free', daysLate: 0 };
    return { unit, standing: daysLate > 0 ? 'overdue' : 'waiting', daysLate };
  });
}
