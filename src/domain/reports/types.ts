/** Report forms (统计表) and the figures that units hand in, as plain data. */
import type { IsoDate } from '../dates.ts';
import type { Measure } from './words.ts';

/** A span of days with the words of the form. */
export interface ReportPeriod {
  text: string;
  from: IsoDate;
  to: IsoDate;
}

/** One line of a form. */
export interface Indicator {
  id: string;
  name: string;
  /** Sums of money are in 万元. */
  measure: Measure;
  definition: string;
  /** Of a sum of money: the indicator that counts those who got it. */
  of?: string | undefined;
  /** What units often get wrong. */
  mistake?: string | undefined;
  /** Whether it belongs to the headline figures. */
  headline: boolean;
}

/** What a block is for in tables and charts; their words are in `BLOCK_ROLES`. */
export type BlockRole = 'sources' | 'uses' | 'recipients' | 'help' | 'organisation';

export interface Block {
  id: string;
  title: string;
  role: BlockRole;
  indicators: Indicator[];
}

/** `total` = `parts` together, less `minus`. */
export interface Sum {
  total: string;
  parts: string[];
  minus: string[];
}

/** `part` is never more than `whole`. */
export interface Limit {
  part: string;
  whole: string;
  level: 'error' | 'warning';
  because: string;
}

/** `money` (万元) for each of those whom it is `of` lies between `least` and `most` yuan. */
export interface Average {
  money: string;
  least: number;
  most: number;
}

/** What a form is made of, as far as rules need it; `src/schemas/report-form.ts` has all of it. */
export interface ReportForm {
  title: string;
  shortTitle: string;
  blocks: Block[];
  sums: Sum[];
  limits: Limit[];
  averages: Average[];
  period: ReportPeriod & { kind: 'campaign' | 'year' };
  /** The groups of the campaign's reporting units that must report, and those that may. */
  required: string[];
  optional: string[];
  /** The form with the same figures a year before, when this site collected them. */
  lastYear?: string | undefined;
}

/** One figure. */
export interface Figure {
  indicator: string;
  /** In the measure of the indicator; money in 万元 with two decimals at most. */
  value: number;
}

/** What a unit handed in. */
export interface Report {
  unit: string;
  handedIn: IsoDate;
  figures: Figure[];
}

/** Figures by id of indicator. */
export type Figures = ReadonlyMap<string, number>;
