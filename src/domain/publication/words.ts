/** How published figures are written. */
import { chineseDate } from '../dates.ts';
import {
  decimalsOf,
  figureText,
  MEASURES,
  SMALL,
  type Cell,
  type Indicator,
  type ReportingUnit,
} from '../reports/index.ts';
import type { Publication, PublishedForm } from './publication.ts';

/** Instead of a figure that could tell who was meant, or from which such a figure could be reckoned. */
export const KEPT_BACK = '不公开';

/** Why figures are kept back; without a full stop. */
export const WHY_KEPT_BACK = `“${KEPT_BACK}”：人数、户数少于${SMALL}，写出来会认出是谁；发给他们的钱和能推算出来的数也一并不写`;

/** What stands beside made-up figures; without a full stop. */
export const SAMPLE_FIGURES = '这些数字是示例，不是真的统计结果';

/** What stands beside a form of our own; without a full stop. */
export const SAMPLE_FORM = '统计表是示例样表，不是正式印发的样式';

/** A figure without its unit, or why there is none; money always with two decimals. */
export function cellText(cell: Cell, indicator: Pick<Indicator, 'measure'>): string {
  return typeof cell === 'number' ? figureText(cell, decimalsOf(indicator)) : whyNone(cell);
}

/** Instead of a figure. */
export function whyNone(cell: 'hidden' | 'missing'): string {
  return cell === 'hidden' ? KEPT_BACK : '没有报';
}

/** A figure with its unit, or why there is none. */
export function cellWithUnit(cell: Cell, indicator: Indicator): string {
  return `${cellText(cell, indicator)}${typeof cell === 'number' ? unitOf(indicator) : ''}`;
}

/** 万元, 户, 人 … */
export function unitOf({ measure }: Indicator): string {
  return MEASURES[measure];
}

/** 其中：春运一线职工 → 春运一线职工: in charts and lists the mark has nothing to refer to. */
export function bareName({ name }: Pick<Indicator, 'name'>): string {
  return name.replace(/^其中：/, '');
}

/** 困难职工家庭合计 → 困难职工家庭: of a total that stands alone. */
export function nameAlone(indicator: Pick<Indicator, 'name'>): string {
  return bareName(indicator).replace(/合计$/, '');
}

/** +3.2%, −12%, 持平; empty when it cannot be said. */
export function percentText(percent: number | undefined): string {
  if (percent === undefined) return '';
  if (percent === 0) return '持平';
  return `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`;
}

/** How many units are in the figures of a form and of when they are; without a full stop. */
export function coverageInShort({ reported, waiting, to }: PublishedForm): string {
  const all = reported.length + waiting.length;
  const who =
    waiting.length === 0
      ? `${reported.length}个单位都报了`
      : `${all}个单位报了${reported.length}个`;
  return `${who}，截至${chineseDate(to)}`;
}

/** As `coverageInShort`, with the names of those that are missing. */
export function coverage(published: PublishedForm): string {
  const missing = published.waiting.map(({ short }) => short).join('、');
  return `${coverageInShort(published)}${missing === '' ? '' : `；还差${missing}`}`;
}

/** What the units of a table are together: 县区, or 单位 where others are among them. */
export function unitsWord(units: readonly Pick<ReportingUnit, 'district'>[]): string {
  return units.every(({ district }) => district) ? '县区' : '单位';
}

/** Who handed in the figures of a campaign. */
export function reporters({ forms }: Pick<Publication, 'forms'>): string {
  const units = forms.flatMap(({ reported }) => reported);
  return unitsWord(units) === '县区' ? '各县区总工会' : '各级工会';
}

/** What the page of a campaign's figures is called. */
export function figuresTitle({ shortTitle }: { shortTitle: string }): string {
  return `${shortTitle}活动数字`;
}

/** What the page says of itself. */
export function figuresDescription({ shortTitle }: { shortTitle: string }): string {
  return `${shortTitle}筹了多少钱，用到哪里，帮了谁：各单位的数、和上年的比较，有图有表，可以下载。`;
}

/** What the figures of the two years are called where they stand side by side. */
export const NOW = '本期';
export const BEFORE = '上年';
