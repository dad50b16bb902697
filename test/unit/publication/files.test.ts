import { expect, test } from 'vitest';
import { figuresCsv } from '../../../src/channels/figures/csv.ts';
import { figuresJson } from '../../../src/channels/figures/json.ts';
import { figuresXlsx } from '../../../src/channels/figures/xlsx.ts';
import { readWorkbook } from '../../../src/sheets/index.ts';
import { FACTS, PUBLICATION } from './material.ts';

test('CSV opens in Excel as Chinese, a figure a line, each with its unit and its note', () => {
  const csv = figuresCsv(PUBLICATION);
  expect(csv.startsWith('\uFEFF统计表,')).toBe(true);
  const lines = csv.trimEnd().split('\r\n');
  const columns = lines[0]!.split(',').length;
  for (const line of lines) expect(line.split(',')).toHaveLength(columns);
  const { table } = PUBLICATION.forms[0]!;
  expect(lines).toHaveLength(1 + table.rows.length * (table.units.length + 1) + table.rows.length);
  for (const line of lines.slice(1)) expect(line).toMatch(/,示例(?:；不公开)?$/);
  const hidden = lines.filter((line) => line.endsWith('不公开'));
  expect(hidden.length).toBeGreaterThan(0);
  for (const line of hidden) expect(line).toMatch(/,,示例；不公开$/);
});

test('JSON explains every key and keeps figures as numbers', () => {
  const file = JSON.parse(figuresJson(PUBLICATION, FACTS));
  expect(file).toMatchObject({ ...FACTS, sample: true, asOf: '2021-01-25', campaign: 'winter' });
  expect(file.notes.join()).toContain('这些数字是示例');
  const [form] = file.forms;
  expect(form.indicators.find(({ id }: { id: string }) => id === 'people')).toMatchObject({
    measure: '人',
    total: 69999,
    byUnit: { a: 9999, b: 30000, c: 30000 },
  });
  for (const key of Object.keys(file.keys)) {
    const last = key.split('.').at(-1)!.replace('[]', '');
    expect(JSON.stringify({ file }), key).toContain(`"${last}"`);
  }
});

test('the Excel file reads back with the same figures, headed and marked as made up', async () => {
  const bytes = await figuresXlsx(PUBLICATION, FACTS);
  const sheets = await readWorkbook(bytes, 'figures.xlsx');
  const [about, form, years] = sheets;
  expect(about!.rows.flat().join()).toContain('这些数字是示例');
  expect(form!.rows[0]![0]).toMatch(/^【示例】/);
  expect(form!.rows[1]).toEqual(['指标', 'a县', 'b县', 'c县', '合计']);
  const people = form!.rows.find(([, ...cells]) => cells.join() === '9999,30000,30000,69999');
  expect(people?.[0]).toMatch(/（人）$/);
  expect(years!.rows[1]).toEqual(['指标', '本期', '上年', '增减']);
  expect(sheets.every(({ formulas }) => formulas.size === 0)).toBe(true);
});

test('the same figures are the same bytes', async () => {
  const [one, two] = [await figuresXlsx(PUBLICATION, FACTS), await figuresXlsx(PUBLICATION, FACTS)];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect(figuresJson(PUBLICATION, FACTS)).toBe(figuresJson(PUBLICATION, FACTS));
});
