/** The charts of a form. */
import {
  bareName,
  BEFORE,
  cellWithUnit,
  headlineRows,
  kindsOf,
  nameAlone,
  NOW,
  unitOf,
  unitRows,
  unitsWord,
  type Kinds,
  type PublishedForm,
} from '../../../domain/publication/index.ts';
import type { BlockRole, Cell, Indicator } from '../../../domain/reports/index.ts';
import { heightOf } from './bar-chart.ts';
import type { Bar, Chart } from './types.ts';

/** Where the money came from and where it went: the same length is the same sum in all of them. */
export function moneyCharts(published: PublishedForm): Chart[] {
  const charts = (['sources', 'uses'] as const).flatMap((role) => kindCharts(published, role));
  const scale = charts.flatMap(({ bars }) => bars);
  return charts.map((chart) => ({ ...chart, scale }));
}

/** What there was of each kind, a chart a block. */
export function kindCharts(published: PublishedForm, role: BlockRole): Chart[] {
  return kindsOf(published, role).map((kinds) => kindChart(published, kinds));
}

function kindChart({ id }: PublishedForm, { block, rows, total }: Kinds): Chart {
  const sum = total && typeof total.total === 'number';
  return {
    id: `${id}-${block.id}`,
    title: sum ? `${block.title}（共${cellWithUnit(total.total, total.indicator)}）` : block.title,
    bars: rows.map(({ indicator, total: cell }) => bar(bareName(indicator), cell, indicator)),
  };
}

/** Headline figures by unit, one chart each. */
export function unitCharts(published: PublishedForm): Chart[] {
  return unitRows(published).map(({ indicator, cells }) => ({
    id: `${published.id}-unit-${indicator.id}`,
    title: `${nameAlone(indicator)}（${unitOf(indicator)}）`,
    bars: published.table.units.map(({ short }, at) => bar(short, cells[at]!, indicator)),
  }));
}

/** The headline figures of both years, one chart each. */
export function yearCharts(published: PublishedForm): Chart[] {
  const headline = new Set(headlineRows(published).map(({ indicator }) => indicator.id));
  const changes = published.lastYear?.changes ?? [];
  return changes
    .filter(({ indicator }) => headline.has(indicator.id))
    .map(({ indicator, now, before }) => ({
      id: `${published.id}-years-${indicator.id}`,
      title: `${nameAlone(indicator)}（${unitOf(indicator)}）`,
      bars: [bar(NOW, now, indicator), bar(BEFORE, before, indicator, 'before')],
    }));
}

/** A chart of units that is higher than this, of eight short names, leaves their table no room. */
const MOST_HEIGHT = 256;

/**
 * The three that say most in a minute: where the money came from, which unions, which people. Of many
 * unions only the first, so that one page holds them all.
 */
export function sheetCharts(published: PublishedForm): Chart[] {
  const [sources] = kindCharts(published, 'sources');
  const [byUnit] = unitCharts(published);
  const people = kindCharts(published, 'recipients').at(-1);
  const named = byUnit && {
    ...byUnit,
    title: `各${unitsWord(published.table.units)}：${byUnit.title}`,
  };
  const all = named && heightOf(named) <= MOST_HEIGHT ? [sources, named, people] : [sources];
  return all.filter((chart) => chart !== undefined);
}

function bar(name: string, cell: Cell, indicator: Indicator, year: Bar['year'] = 'this'): Bar {
  return { name, value: valueOf(cell), label: cellWithUnit(cell, indicator), year };
}

const valueOf = (cell: Cell): number | undefined => (typeof cell === 'number' ? cell : undefined);
