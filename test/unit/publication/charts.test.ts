import { expect, test } from 'vitest';
import { barChart } from '../../../src/components/reports/charts/bar-chart.ts';
import type { Bar, Chart } from '../../../src/components/reports/charts/types.ts';

const bar = (
  name: string,
  value: number | undefined,
  label: string,
  year: Bar['year'] = 'this',
) => ({
  name,
  value,
  label,
  year,
});

const CHART: Chart = {
  id: 'money',
  title: '钱<从>哪里来',
  bars: [
    bar('财政拨款', 12.5, '12.5万元'),
    bar('上级补助', 25, '25万元'),
    bar('社会捐助', undefined, '不公开'),
    bar('上年', 5, '5万元', 'before'),
  ],
};

const widths = (svg: string) =>
  [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, w]) => +w!);

test('nothing in it needs a style: the policy of the site allows none', () => {
  expect(barChart(CHART)).not.toMatch(/style|fill=|stroke=|font-|url\(/);
});

test('names, figures and a description are text', () => {
  const svg = barChart(CHART);
  for (const { name, label } of CHART.bars) {
    expect(svg).toContain(`>${name}</text>`);
    expect(svg).toContain(`>${label}</text>`);
  }
  expect(svg).toContain('role="img"');
  expect(svg).toContain('aria-labelledby="money-name money-text"');
  expect(svg).toContain('<title id="money-name">条形图：钱&#60;从&#62;哪里来</title>');
  expect(svg).toContain('财政拨款12.5万元，上级补助25万元，社会捐助不公开，上年5万元。</desc>');
});

test('lengths are in proportion, and what is kept back has none', () => {
  const [first, second, hidden, before] = widths(barChart(CHART)) as [
    number,
    number,
    number,
    number,
  ];
  expect(second / first).toBeCloseTo(2, 1);
  expect(second / before).toBeCloseTo(5, 1);
  expect(hidden).toBe(0);
});

test('this year and the year before are told apart without colour', () => {
  expect(barChart(CHART).match(/<g class="(?:this|before)"/g)).toEqual([
    '<g class="this"',
    '<g class="before"',
  ]);
});

test('charts that share a scale draw the same figure with the same length', () => {
  const other: Chart = { id: 'b', title: 'b', bars: [bar('米', 12.5, '12.5万元')] };
  const scale = [...CHART.bars, ...other.bars];
  const [length] = widths(barChart({ ...other, scale }));
  expect(length).toBe(widths(barChart({ ...CHART, scale }))[0]);
});

test('long names stand above their bars and every bar starts at the edge', () => {
  const svg = barChart({ ...CHART, bars: [bar('帮助追回工资的农民工', 3, '3人')] });
  expect(svg).toMatch(/<rect[^>]* x="0"/);
});

test('only noughts, and nothing at all, are no accident', () => {
  expect(widths(barChart({ ...CHART, bars: [bar('甲', 0, '0户')] }))).toEqual([0]);
  expect(barChart({ ...CHART, bars: [] })).toContain('role="img"');
});

test('the same figures are the same drawing', () => expect(barChart(CHART)).toBe(barChart(CHART)));
