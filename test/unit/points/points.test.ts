import { describe, expect, test } from 'vitest';
import { readContext } from '../../../src/checks/context.ts';
import { COLUMNS } from '../../../src/points/columns.ts';
import { DISTRICT, exportPoints } from '../../../src/points/export.ts';
import { pointFiles } from '../../../src/points/files.ts';
import { importPoints } from '../../../src/points/import.ts';
import { readWorkbook, writeWorkbook, type CellValue } from '../../../src/sheets/index.ts';

const TODAY = '2026-11-23';
const context = await readContext('test/fixtures/checks', 'good', TODAY);
const bytes = await exportPoints(pointFiles(context.files), context.ids.districts, '示例', TODAY);
const [sheet] = await readWorkbook(bytes, '服务点.xlsx');
const HEADERS = sheet!.rows[0]!.map(String);
/** Rows with something in them. */
const ROWS = sheet!.rows.filter((row) => row.some((value) => value !== null));

const at = (header: string) => HEADERS.indexOf(header);

/** The table after somebody has worked on it, back into the content. */
async function bring(work: (rows: CellValue[][]) => void) {
  const rows = structuredClone(ROWS).map((row) => HEADERS.map((_, column) => row[column] ?? null));
  work(rows);
  const book = await writeWorkbook({
    title: 'x',
    by: 'x',
    on: TODAY,
    sheets: [
      {
        name: '服务点',
        columns: HEADERS.map(() => 10),
        rows: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
      },
    ],
  });
  return importPoints(book, '服务点.xlsx', context);
}

/** Writes into the first point. */
const put = (header: string, value: CellValue) => (rows: CellValue[][]) => {
  rows[1]![at(header)] = value;
};

test('every field of a point has its column, in Chinese', () => {
  expect(HEADERS[0]).toBe(DISTRICT);
  expect(HEADERS.slice(1)).toEqual(COLUMNS.map(({ header }) => header));
  for (const header of HEADERS) expect(header).toMatch(/^[\p{sc=Han}：（）、]+$/u);
});

test('what goes out comes back as it was', async () => {
  expect(await importPoints(bytes, '服务点.xlsx', context)).toEqual({
    problems: [],
    files: new Map(),
    changes: [],
  });
});

describe('a change touches its own lines only', () => {
  test.each<[string, (rows: CellValue[][]) => void, RegExp]>([
    ['an address', put('地址', '示例路2号'), /^改　　.*地址：示例路1号 → 示例路2号$/],
    [
      'a time of opening',
      put('开放时间：平时', '周一至周五 9:00-12:00'),
      /平时：.* → 周一至周五 09:00-12:00$/,
    ],
    [
      'a day as Excel keeps days',
      put('核对日期', new Date('2026-11-20T00:00:00Z')),
      /核对日期：.* → 2026-11-20$/,
    ],
  ])('%s', async (_title, work, change) => {
    const { problems, files, changes } = await bring(work);
    expect(problems).toEqual([]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatch(change);
    const [[path, text]] = [...files] as [[string, string]];
    const before = context.files.find((file) => file.path === path)!.text.split('\n');
    const after = text.split('\n');
    expect(after.filter((line) => !before.includes(line)).length).toBeLessThanOrEqual(3);
  });

  test('titles above the table and spaces in its heads do no harm', async () => {
    const { problems, changes } = await bring((rows) => {
      rows[0]![at('电话')] = '电 话';
      rows.unshift(['全市服务点一览表', ...HEADERS.slice(1).map(() => null)]);
    });
    expect({ problems, changes }).toEqual({ problems: [], changes: [] });
  });

  test('a new point', async () => {
    const { problems, changes, files } = await bring((rows) => {
      const row = [...rows[1]!];
      row[at('编号')] = 'new-point';
      row[at('名称')] = '示例：新的服务点';
      rows.push(row);
    });
    expect(problems).toEqual([]);
    expect(changes).toEqual([expect.stringMatching(/^新增　.*：示例：新的服务点（new-point）$/)]);
    const written = [...files.values()].join();
    expect(written).toContain('"id": "new-point"');
    expect(written).toMatch(/"code": "\d{4}", "page": "\/service-points\/new-point\/"/);
  });
});

describe('a spoiled table is refused, cell by cell, with what to paste', () => {
  test.each<[string, (rows: CellValue[][]) => void, string, RegExp, string?]>([
    [
      'full-width digits',
      put('电话', '０５５２－１２３４５６７'),
      '电话2',
      /不是电话号码/,
      '0552-1234567',
    ],
    ['a telephone as a number', put('电话', 5521234567), '电话2', /不是电话号码/, '0552-1234567'],
    [
      'a telephone without its hyphen',
      put('电话', '05521234567'),
      '电话2',
      /不是电话号码/,
      '0552-1234567',
    ],
    [
      '2025.6.1',
      put('核对日期', '2025.6.1'),
      '核对日期2',
      /日期“2025\.6\.1”的格式不对/,
      '2025-06-01',
    ],
    ['a day that never was', put('核对日期', '2025-02-30'), '核对日期2', /没有“2025-02-30”这一天/],
    ['a kind of its own', put('哪一类', '法援站'), '哪一类2', /“法援站”不在下拉里/],
    [
      'a tick',
      put('能办什么：被拖欠工资', '√'),
      '能办什么：被拖欠工资2',
      /“√”不在下拉里，只能选“是”/,
    ],
    ['no address', put('地址', null), '地址2', /“地址”没有填/],
    [
      'an id in capitals',
      put('编号', 'New Point'),
      '编号2',
      /“New Point”不是合格的编号/,
      'new-point',
    ],
    ['no id', put('编号', ''), '编号2', /“编号”没有填/],
    ['a district nobody knows', put(DISTRICT, '某某县'), `${DISTRICT}2`, /没有“某某县”这个区县/],
    [
      'hours in words',
      put('开放时间：平时', '上班时间都开'),
      '开放时间：平时2',
      /“上班时间都开”看不懂，要写成“周一至周五 09:00-12:00”/,
    ],
    [
      'closing before opening',
      put('开放时间：平时', '周一 17:00-09:00'),
      '开放时间：平时2',
      /开门时间要早于关门时间/,
    ],
    ['one number for a place', put('经纬度', '117.4'), '经纬度2', /要写2个数/],
    ['a place in another province', put('经纬度', '100.1, 20.2'), '经纬度2', /./],
    [
      'a sum below',
      (rows) => rows.push(HEADERS.map((_, column) => (column === 0 ? '合 计' : null))),
      '',
      /这一行是合计，不是服务点/,
    ],
    ['the same id twice', (rows) => rows.push([...rows[1]!]), '', /重复了，请改一个/],
    [
      'a column under another name',
      (rows) => (rows[0]![at('电话')] = '联系电话'),
      '电话1',
      /不认识“联系电话”这一列/,
      '电话',
    ],
    [
      'another table',
      (rows) => rows.splice(0, rows.length, ['姓名', '金额']),
      '',
      /没有找到服务点的表头/,
    ],
  ])('%s', async (_title, work, place, message, fix) => {
    const { problems, files } = await bring(work);
    expect(files.size).toBe(0);
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem!.message).toMatch(message);
    if (fix !== undefined) expect(problem!.fix).toBe(fix);
    if (place !== '') {
      const header = place.slice(0, -1);
      expect(problem!.cell).toBe(columnOf(at(header)) + place.at(-1));
    }
  });

  test('everything at once, each at its place', async () => {
    const { problems } = await bring((rows) => {
      put('电话', 5521234567)(rows);
      put('核对日期', '2025.6.1')(rows);
      put('地址', null)(rows);
    });
    expect(problems.map(({ cell }) => cell)).toEqual(
      ['地址', '电话', '核对日期'].map((header) => `${columnOf(at(header))}2`),
    );
  });

  test('a telephone that a story still gives stays', async () => {
    const { problems, files } = await bring(put('电话', '12351'));
    expect(files.size).toBe(0);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^good\/stories\/.* 第\d+行：电话“0552-0000000”不在热线和服务点里/),
    ]);
  });
});

const columnOf = (column: number) =>
  (column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : '') +
  String.fromCharCode(65 + (column % 26));
