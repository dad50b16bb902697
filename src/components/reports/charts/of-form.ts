/** The charts of a form. */
import {
  bareName,
  BEFORE,
  cellWithUnit,
  districtRows,
  headlineRows,
  kindsOf,
  nameAlone,
  NOW,
  unitOf,
  type Kinds,
  type PublishedForm,
} from '../../../domain/publication/index.ts';
import type { BlockRole, Cell, Indicator } from '../../../domain/reports/index.ts';
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

/** Headline figures by district, one chart each. */
export function districtCharts(published: PublishedForm): Chart[] {
  return districtRows(published).map(({ indicator, cells }) => ({
    id: `${published.id}-district-${indicator.id}`,
    title: `${nameAlone(indicator)}（${unitOf(indicator)}）`,
    bars: published.table.units.map(({ district }, at) => bar(district, cells[at]!, indicator)),
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

/** The three that say most in a minute: where the money came from, which districts, which people. */
export function sheetCharts(published: PublishedForm): Chart[] {
  const districts = districtCharts(published)[0];
  return [
    kindCharts(published, 'sources')[0],
    districts && { ...districts, title: `各县区：${districts.title}` },
    kindCharts(published, 'recipients').at(-1),
  ].filter((chart) => chart !== undefined);
}

function bar(name: string, cell: Cell, indicator: Indicator, year: Bar['year'] = 'this'): Bar {
  return { name, value: valueOf(cell), label: cellWithUnit(cell, indicator), year };
}

const valueOf = (cell: Cell): number | undefined => (typeof cell === 'number' ? cell : undefined);
