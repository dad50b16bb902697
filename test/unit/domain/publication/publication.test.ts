import { describe, expect, test } from 'vitest';
import {
  cellText,
  cellWithUnit,
  coverage,
  unitRows,
  fullTable,
  headlineTable,
  keepsBackIn,
  kindsOf,
  moneyTable,
  nameAlone,
  percentText,
  publicationOf,
  reporters,
  sheetTable,
  toldFirst,
  yearsTable,
} from '../../../../src/domain/publication/index.ts';
import { MATERIAL, PUBLICATION, UNITS } from '../../publication/material.ts';

const [FORM] = PUBLICATION.forms;
const published = FORM!;

describe('when', () => {
  test('nothing is published before the first report, or for another campaign', () => {
    expect(publicationOf('winter', MATERIAL, '2021-01-19')).toBeUndefined();
    expect(publicationOf('summer', MATERIAL, '2021-02-01')).toBeUndefined();
  });

  test('with some units missing it says who is in, and of when', () => {
    const early = publicationOf('winter', MATERIAL, '2021-01-22')!;
    expect(early.to).toBe('2021-01-22');
    expect(early.forms[0]!.table.units.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(coverage(early.forms[0]!)).toBe('3个单位报了2个，截至2021年1月22日；还差c县');
    expect(coverage(published)).toBe('3个单位都报了，截至2021年1月25日');
  });

  test('made-up figures of either year mark the whole', () => {
    expect(PUBLICATION.sample).toBe(true);
    const reports = MATERIAL.reports.map(({ data }) => ({ data: { ...data, sample: false } }));
    expect(publicationOf('winter', { ...MATERIAL, reports }, '2021-02-01')!.sample).toBe(true);
    const all = { ...MATERIAL, reports, lastYear: [] };
    expect(publicationOf('winter', all, '2021-02-01')!.sample).toBe(false);
  });
});

test('a year that was counted by fewer units does not tell the others’ hidden figures', () => {
  const [first] = MATERIAL.lastYear;
  const fewer = { data: { ...first!.data, units: first!.data.units.slice(1) } };
  const { forms } = publicationOf('winter', { ...MATERIAL, lastYear: [fewer] }, '2021-02-01')!;
  const { units, changes } = forms[0]!.lastYear!;
  expect(units.map(({ id }) => id)).toEqual(['b', 'c']);
  const of = (id: string) => changes.find(({ indicator }) => indicator.id === id)!;
  expect(of('deep')).toMatchObject({ now: 'hidden', percent: undefined });
  expect(of('total').now).toBe(13);
});

test('other unions than those of districts have their columns, and the words say so', () => {
  const bank = { id: 'banks', name: '金融单位工会', short: '金融单位', group: '县区' };
  const [{ data }] = MATERIAL.reports as [(typeof MATERIAL.reports)[number]];
  const { forms } = publicationOf(
    'winter',
    {
      ...MATERIAL,
      campaigns: [{ id: 'winter', data: { reportingUnits: [...UNITS, bank] } }],
      reports: [...MATERIAL.reports, { data: { ...data, unit: 'banks' } }],
    },
    '2021-02-01',
  )!;
  const table = headlineTable(forms[0]!);
  expect([table.caption, table.first]).toEqual(['示例表：各单位', '单位']);
  expect(table.groups[0]!.rows.map(({ name }) => name)).toContain('金融单位');
  expect(headlineTable(published).first).toBe('县区');
  expect(reporters({ forms })).toBe('各级工会');
  expect(reporters(PUBLICATION)).toBe('各县区总工会');
});

test('the sheet has room for fifteen units, and says when there are more', () => {
  const listed = Array.from({ length: 20 }, (_, at) => ({
    id: `u${at}`,
    name: `第${at}工会`,
    group: '县区',
  }));
  const [{ data }] = MATERIAL.reports as [(typeof MATERIAL.reports)[number]];
  const of = (count: number) =>
    publicationOf(
      'winter',
      {
        ...MATERIAL,
        campaigns: [{ id: 'winter', data: { reportingUnits: listed } }],
        reports: listed.slice(0, count).map(({ id }) => ({ data: { ...data, unit: id } })),
      },
      '2021-02-01',
    )!.forms[0]!;
  expect(sheetTable(of(15))).toEqual(headlineTable(of(15)));
  const { caption, groups } = sheetTable(of(20));
  expect(caption).toBe('示例表：各单位（共20个，这里列15个，其余看网页）');
  expect(groups[0]!.rows.map(({ name }) => name).slice(-2)).toEqual(['第14工会', '合计']);
});

describe('parts', () => {
  test('the kinds of a block are the parts of its sum', () => {
    const ids = kindsOf(published, 'recipients').map(({ rows, total }) => [
      total?.indicator.id,
      ...rows.map(({ indicator }) => indicator.id),
    ]);
    expect(ids).toEqual([['households', 'deep', 'other']]);
  });

  test('people are told before money', () => {
    expect(toldFirst(published).indicator.id).toBe('households');
    expect(unitRows(published).map(({ indicator }) => indicator.id)).toContain('households');
  });

  test('tables have a row for every unit and one for all', () => {
    const { groups, columns } = headlineTable(published);
    expect(groups[0]!.rows.map(({ name }) => name)).toEqual(['a县', 'b县', 'c县', '合计']);
    for (const { cells } of groups[0]!.rows) expect(cells).toHaveLength(columns.length);
    expect(keepsBackIn(fullTable(published))).toBe(true);
    expect(yearsTable(published)!.columns).toEqual(['本期', '上年', '增减']);
  });

  test('shares of money are of the sum of their block', () => {
    const rows = moneyTable(published).groups.flatMap((group) => group.rows);
    expect(rows.map(({ cells }) => cells.at(-1))).toContainEqual({ text: '100%' });
  });
});

describe('words', () => {
  const households = toldFirst(published).indicator;
  test.each([
    [1286, '1,286', '1,286户'],
    [0, '0', '0户'],
    ['hidden', '不公开', '不公开'],
    ['missing', '没有报', '没有报'],
  ] as const)('%s', (cell, bare, whole) => {
    expect(cellText(cell, households)).toBe(bare);
    expect(cellWithUnit(cell, households)).toBe(whole);
  });

  test.each([
    [8.8, '+8.8%'],
    [-12, '−12%'],
    [0, '持平'],
    [undefined, ''],
  ])('%s per cent', (percent, text) => expect(percentText(percent)).toBe(text));

  test('a name that stands alone', () => {
    expect(nameAlone({ name: '慰问职工合计' })).toBe('慰问职工');
    expect(nameAlone({ name: '其中：春运一线职工' })).toBe('春运一线职工');
  });
});
