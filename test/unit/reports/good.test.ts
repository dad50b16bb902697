/** Files that are right, however they were made, and what becomes of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { letter, remarkLines } from '../../../src/collecting/letter.ts';
import { countsText, outcomeText, statusText } from '../../../src/collecting/told.ts';
import { deskOf } from '../../../src/collecting/desk.ts';
import { readContent } from '../../../src/source/index.ts';
import { readWorkbook } from '../../../src/sheets/index.ts';
import { workbook, zipped } from '../sheets/package.ts';
import { desk, filled, partsWith, place, rewritten, ROWS, sheetOf, template } from './helpers.ts';

let here: ReturnType<typeof place>;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

/** The template, filled in and saved by LibreOffice 7.4. */
const LIBRE_OFFICE = join(import.meta.dirname, '../../fixtures/reports/libreoffice.xlsx');

const FIGURES = [6.6, 5, 1.6, 50, 130];

/** As LibreOffice writes it: every text shared, every number with its type. */
function shared(): Uint8Array {
  const texts = [...new Set(ROWS.flat().filter((value) => typeof value === 'string'))];
  const xml = ROWS.map(
    (row, at) =>
      `<row r="${at + 1}" spans="1:5">${row
        .map((value, column) => {
          const ref = `${'ABCDE'[column]}${at + 1}`;
          if (value === null) return `<c r="${ref}" s="0"/>`;
          return typeof value === 'number'
            ? `<c r="${ref}" s="0" t="n"><v>${value}</v></c>`
            : `<c r="${ref}" s="0" t="s"><v>${texts.indexOf(value)}</v></c>`;
        })
        .join('')}</row>`,
  );
  return workbook(
    [
      { name: '表', xml: `<sheetData>${xml.join('')}</sheetData>` },
      { name: 'Sheet2', xml: '<sheetData/>' },
    ],
    texts,
  );
}

/** Three rows and two columns further, as after a letterhead. */
const moved = [['某某办公室'], [], [], ...ROWS].map((row, at) =>
  at < 3 ? row : [null, null, ...row],
);

test.each<[string, Uint8Array]>([
  ['the template filled in Excel', filled()],
  ['shared texts and typed numbers', shared()],
  ['the template filled in LibreOffice', readFileSync(LIBRE_OFFICE)],
  ['typed by hand', workbook([sheetOf(ROWS)])],
  ['moved down and to the right', workbook([sheetOf(moved)])],
  [
    'numbers as text, full-width, with separators and units',
    filled({ D8: ' ６．６ ', D9: '5万元', D10: "'1.60", D12: '50户', D13: '１３０ 人' }),
  ],
  [
    'numbers before the names',
    workbook([
      sheetOf(
        ROWS.map((row) =>
          row.map((value) =>
            value === '发放款物' ? '一、发放款物' : value === '慰问金' ? '2.慰问金' : value,
          ),
        ),
      ),
    ]),
  ],
  ['the unit by a shorter name', filled({ C3: '示例市示例区工会' })],
  [
    'the sheet of definitions removed',
    rewritten((xml) => xml.replace('<dimension ref=', '<dimension x="1" ref=')),
  ],
  [
    'a title merged over the table',
    workbook([sheetOf(ROWS, '表', '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>')]),
  ],
  [
    'pictures and links beside the values',
    zipped({ ...partsWith({}), 'xl/media/image1.png': new Uint8Array(1000) }),
  ],
])('%s', async (_, bytes) => {
  const [outcome] = await here.take({ '表.xlsx': bytes });
  expect(remarkLines(outcome!.remarks)).toBe('');
  expect(outcome!.state).toBe('landed');
  const [report] = here
    .reports()
    .map((text) => JSON.parse(text) as { figures: { value: number }[] });
  expect(report).toMatchObject({
    unit: '340302',
    form: 'help-table',
    campaign: 'winter',
    handedIn: '2021-01-20',
    period: { from: '2021-01-01', to: '2021-02-28' },
  });
  expect(report!.figures.map(({ value }) => value)).toEqual(FIGURES);
});

test('what has landed passes the checks, and is the same when it is written again', async () => {
  await here.take({ '表.xlsx': filled() });
  const { reports } = await readContent(here.root, 'content');
  expect(reports).toHaveLength(1);
  expect(reports[0]!.data.source).toMatch(/^[0-9a-f]{64}$/);
});

test('the template has a drop-down of units, open cells for figures only, and explains itself', async () => {
  const [form, guide, lists] = await readWorkbook(template, '模板.xlsx');
  expect(form!.rows[4]).toEqual(['表号', null, 'help-table', null, '版本：1', null]);
  expect(guide!.rows[1]).toEqual([
    1,
    '发放款物',
    '发放合计',
    '万元',
    '等于下面两项相加。',
    '等于“慰问金”加“慰问品折款”',
    '单位是万元。',
  ]);
  expect(lists!.rows.flat()).toEqual(desk.forms[0]!.units.map(({ name }) => name));
  // Formulas only check, none stands where a figure belongs.
  expect([...form!.formulas]).toEqual(['F5', 'E8', 'E12']);
  expect(guide!.formulas.size).toBe(0);
});

test('a template with nothing in it is told cell by cell', async () => {
  const [outcome] = await here.take({ '空表.xlsx': template });
  expect(outcomeText(outcome!)).toMatchInlineSnapshot(`
    "✗ 空表.xlsx（《示例统计表》）：没有收，6 处要改。
        C3 格：没有选填报单位；可以选：示例区总工会、示例市总工会。
        D8 格：“发放合计”没有填；没有发生的填0。
        D9 格：“慰问金”没有填；没有发生的填0。
        D10 格：“慰问品折款”没有填；没有发生的填0。
        D12 格：“困难职工家庭”没有填；没有发生的填0。
        D13 格：“家庭人口”没有填；没有发生的填0。"
  `);
});

test('one unit twice: nobody guesses which is right; the very same file is welcome twice', async () => {
  const outcomes = await here.take({ 'a.xlsx': filled(), 'b.xlsx': filled({ D13: 131 }) });
  expect(outcomes.map(({ state }) => state)).toEqual(['returned', 'returned']);
  expect(remarkLines(outcomes[0]!.remarks)).toContain('这一份和“b.xlsx”');
  const same = await here.take({ 'a.xlsx': filled(), 'c.xlsx': filled() });
  expect(same.map(({ state }) => state)).toEqual(['landed', 'known']);
});

test('a report that is in is replaced only when that is asked for', async () => {
  await here.take({ 'a.xlsx': filled() });
  const [again] = await here.take({ 'b.xlsx': filled({ D13: 131 }) }, { received: '2021-01-22' });
  expect(again!.state).toBe('returned');
  expect(remarkLines(again!.remarks)).toContain('是更正的，导入时加上 --replace');
  const [replaced] = await here.take(
    { 'b.xlsx': filled({ D13: 131 }) },
    { received: '2021-01-27', replace: true },
  );
  expect(outcomeText(replaced!)).toBe(
    '✓ b.xlsx（示例区总工会 《示例统计表》）：收下了，放在 reports/winter/help-table/340302.json；迟报 2 天（应在2021年1月25日前）；换掉了2021年1月20日收到的。',
  );
});

test('questions do not keep a report out, and can be sent on', async () => {
  const [outcome] = await here.take({ 'a.xlsx': filled({ D13: 500 }) });
  expect(outcome!.state).toBe('landed');
  expect(letter(outcome!, outcome!.remarks, { office: '示例部', on: '2021-01-20' }))
    .toMatchInlineSnapshot(`
    "示例区总工会：

    你们报来的《示例帮扶统计表》（文件“a.xlsx”）已经收下，还有 1 处请核实。没有错的，回个话就行；有错的，改好重新发一份。

    1. D13 格：（请核实）“家庭人口”上年120人，今年500人，差得多，请核对；没有错的话请说明原因。

    改的时候请用原来的文件，只改上面说的格子。

    示例部
    2021年1月20日
    "
  `);
});

test('a letter to the unit', async () => {
  const [outcome] = await here.take({ 'a.xlsx': filled({ D8: 7, D12: '50多' }) });
  expect(letter(outcome!, outcome!.remarks, { office: '示例部', on: '2021-01-20' }))
    .toMatchInlineSnapshot(`
    "示例区总工会：

    你们报来的《示例帮扶统计表》（文件“a.xlsx”）还没有收下：2 处要改。请照下面改好，重新发一份。

    1. D8 格：“发放合计”填的是7，慰问金、慰问品折款加起来是6.6，差0.4；请先核对各项，各项都对就改合计。改为：6.6
    2. D12 格：“困难职工家庭”写的是“50多”，不能写约数，请填准数。

    改的时候请用原来的文件，只改上面说的格子。

    示例部
    2021年1月20日
    "
  `);
  expect(countsText([outcome!])).toBe('共 1 个文件：收下 0 个，退回 1 个。');
});

test('who has reported', async () => {
  const [form] = deskOf(await readContent(here.root, 'content')).forms;
  expect(statusText(form!, '2021-01-21')).toMatchInlineSnapshot(`
    "《示例帮扶统计表》
    截止2021年1月25日，今天按2021年1月21日算

    填报单位      情况      收到日期       晚了
    示例区总工会  按时报送  2021年1月20日        示例
    示例市总工会  可以不报

    应报 1 个，已报 1 个（示例 1 个）；全部报齐。"
  `);
  expect(statusText(form!, '2021-01-19')).toContain('还差：示例区。');
});
