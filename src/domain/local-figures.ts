/** Figures that somebody sets anew from time to time, each with the day from which it holds. */
import type { IsoDate } from './dates.ts';
import type { HolidayYear } from './holidays.ts';
import type { Fen } from './money.ts';

/** 最低工资标准 of a month. */
export interface MinimumWage {
  from: IsoDate;
  /** Administrative codes of the districts it holds in; empty for all. */
  districts: readonly string[];
  monthly: Fen;
  source: string;
}

/** 职工月平均工资 of a calendar year. */
export interface AverageWage {
  year: number;
  monthly: Fen;
  source: string;
}

export interface LocalFigures {
  minimumWages: readonly MinimumWage[];
  averageWages: readonly AverageWage[];
  holidays: readonly HolidayYear[];
}

/** The minimum wage that holds on a day in a district; `undefined` while nobody has entered it. */
export function minimumWageOn(
  { minimumWages }: Pick<LocalFigures, 'minimumWages'>,
  date: IsoDate,
  district = '',
): MinimumWage | undefined {
  return minimumWages
    .filter(({ from, districts }) => {
      return from <= date && (districts.length === 0 || districts.includes(district));
    })
    .reduce<MinimumWage | undefined>(
      (latest, one) => (latest && latest.from >= one.from ? latest : one),
      undefined,
    );
}

/** The average wage of the year before a day; `undefined` while nobody has entered it. */
export function averageWageBefore(
  { averageWages }: Pick<LocalFigures, 'averageWages'>,
  date: IsoDate,
): AverageWage | undefined {
  return averageWages.find(({ year }) => year === Number(date.slice(0, 4)) - 1);
}
