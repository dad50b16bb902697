import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import {
  cellAt,
  cellName,
  rangeAt,
  readWorkbook,
  writeWorkbook,
  type WrittenWorkbook,
} from '../../../src/sheets/index.ts';

const BOOK: WrittenWorkbook = {
  title: '示例表',
  by: '示例市总工会',
  on: '2021-01-01',
  sheets: [
    {
      name: '填报表',
      columns: [20, 12],
      rows: [
        [{ value: '标题', look: { bold: true, size: 16, align: 'center' } }, null],
        [
          { value: '单位', look: { border: true } },
          { value: null, look: { open: true, border: true, fill: 'FFF8E1' }, note: '从列表里选' },
        ],
        [
          { value: '合计', look: { border: true } },
          { value: 12.5, look: { open: true, format: '0.00' } },
        ],
      ],
      heights: new Map([[1, 30]]),
      merges: ['A1:B1'],
      rules: [
        {
          range: 'B2',
          rule: { kind: 'choice', values: ['东山区总工会', '南河县总工会'] },
          hint: { title: '选单位', text: '点右边的箭头' },
          refusal: { title: '没有这个单位', text: '请从列表里选' },
        },
        {
          range: 'B3',
          rule: { kind: 'formula', formula: 'ROUND(B3,2)=B3' },
          refusal: { title: '合计不对', text: '请核对', asks: true },
        },
      ],
      locked: true,
      head: 1,
    },
  ],
};

const partsOf = async (book: WrittenWorkbook) => {
  const parts = unzipSync(await writeWorkbook(book));
  return (name: string) => strFromU8(parts[name]!);
};

test('what was written is read again', async () => {
  const [sheet, lists] = await readWorkbook(await writeWorkbook(BOOK), '表.xlsx');
  expect(sheet).toMatchObject({
    name: '填报表',
    rows: [
      ['标题', null],
      ['单位', null],
      ['合计', 12.5],
    ],
    merges: ['A1:B1'],
  });
  expect(lists).toMatchObject({ hidden: true, rows: [['东山区总工会'], ['南河县总工会']] });
});

test('the same input gives the same bytes', async () => {
  expect(Buffer.compare(await writeWorkbook(BOOK), await writeWorkbook(BOOK))).toBe(0);
});

test('locked, with drop-downs, checks and hints; open cells are written although empty', async () => {
  const part = await partsOf(BOOK);
  const sheet = part('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<sheetProtection sheet="1"');
  expect(sheet).toMatch(/<c r="B2" s="\d+"\/>/);
  expect(sheet).toMatch(
    /type="list" sqref="B2"[^>]* promptTitle="选单位"[^>]* error="请从列表里选"/,
  );
  expect(sheet).toContain('<formula1>选项!$A$1:$A$2</formula1>');
  expect(sheet).toMatch(/type="custom" sqref="B3"[^>]*errorStyle="warning"/);
  expect(sheet).toContain('paperSize="9"');
  expect(part('xl/styles.xml')).toContain('<protection locked="0"/>');
  expect(part('docProps/core.xml')).toContain('2021-01-01T00:00:00Z');
});

test.each([
  ['A1', 0, 0],
  ['Z9', 8, 25],
  ['AA10', 9, 26],
  ['XFD1048576', 1048575, 16383],
])('%s is row %i, column %i', (name, row, column) => {
  expect(cellAt(name)).toEqual({ row, column });
  expect(cellName(row, column)).toBe(name);
});

test('ranges', () => {
  expect(rangeAt('$A$1:B2')).toEqual({ from: { row: 0, column: 0 }, to: { row: 1, column: 1 } });
  expect(rangeAt('A1')).toEqual({ from: { row: 0, column: 0 }, to: { row: 0, column: 0 } });
  expect(rangeAt('1A')).toBeUndefined();
});
