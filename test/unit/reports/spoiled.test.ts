/** Files as they come from offices on a bad day: each gets a word about where and how to mend it. */
import { afterAll, expect, test } from 'vitest';
import { remarkLines } from '../../../src/collecting/letter.ts';
import { parts, workbook, zipped } from '../sheets/package.ts';
import { filled, partsWith, place, rewritten, ROWS, sheetOf } from './helpers.ts';

const here = place();
afterAll(() => here.remove());
const before = here.reports();

/** The rows with some changed: by number from 1. */
const rows = (change: Record<number, (string | number | null)[] | undefined>) =>
  workbook([
    sheetOf(
      ROWS.flatMap((row, at) =>
        at + 1 in change ? (change[at + 1] ? [change[at + 1]!] : []) : [row],
      ),
    ),
  ]);
const bytes = (...given: number[]) => Uint8Array.from(given);
const old = (inside: string) =>
  Buffer.concat([
    bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    Buffer.alloc(500),
    Buffer.from(inside, 'utf16le'),
  ]);
const formula = (xml: string, type?: string) => ({ xml, ...(type && { type }) });
const second = sheetOf([['张三', '13800000000']], '花名册');

/** Title, file, the cell to look at (empty: the whole file), what is said. */
const SPOILED: [string, Uint8Array, string, string][] = [
  // Not a workbook that can be read.
  ['an empty file', bytes(), '', '是空的'],
  ['old .xls', old('Workbook'), '', '旧格式（.xls 或 .et）'],
  ['a password', old('EncryptedPackage'), '', '加了密码'],
  ['CSV with another name', Buffer.from('填报单位,示例区总工会\n'), '', '文字文件（CSV）'],
  ['CSV in GBK', bytes(0xcc, 0xee, 0xb1, 0xa8, 0x2c, 0x31, 0x0a), '', '文字文件（CSV）'],
  ['a web page with another name', Buffer.from('<html><table></table>'), '', '其实是网页'],
  [
    'XML of Excel 2003',
    Buffer.from('<?xml version="1.0"?><Workbook/>'),
    '',
    '其实是网页（或者旧的 XML 表格）',
  ],
  ['PDF', Buffer.from('%PDF-1.4'), '', '是 PDF'],
  ['a photograph', bytes(0xff, 0xd8, 0xff, 0xe0), '', '是图片'],
  [
    'Word',
    zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '' }),
    '',
    '是 Word 文档',
  ],
  ['ODS', zipped({ 'content.xml': '' }), '', '是 ODS 格式'],
  ['RAR', Buffer.from('Rar!\u001a'), '', '是压缩包'],
  ['a zip of files', zipped({ '1.xlsx': '' }), '', '是压缩包'],
  ['xlsb', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' }), '', '二进制表格'],
  ['a macro', zipped({ ...partsWith({}), 'xl/vbaProject.bin': 'x' }), '', '带有宏'],
  ['half a download', filled().subarray(0, 3000), '', '坏了'],
  ['20 MB', new Uint8Array(20 * 1024 * 1024), '', '有 20 MB'],
  [
    'a bomb',
    zipped({ ...partsWith({}), 'xl/media/a.bin': new Uint8Array(50_000_000) }),
    '',
    '展开以后太大',
  ],
  [
    'a million rows',
    workbook([
      sheetOf(ROWS),
      {
        name: '远',
        xml: '<sheetData><row r="1000000"><c r="A1000000"><v>1</v></c></row></sheetData>',
      },
    ]),
    '',
    '太大了，没有读它',
  ],
  [
    'XML that breaks off',
    zipped({
      ...parts([sheetOf(ROWS)]),
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"',
    }),
    '',
    '坏了',
  ],
  // Not the form.
  ['an empty workbook', workbook([sheetOf([])]), '', '里面是空的'],
  ['another table', workbook([sheetOf([['通讯录'], ['办公室', 1]])]), '', '认不出是哪张表'],
  ['without the sheet', workbook([sheetOf([['指标说明']], '指标说明')]), '', '里面是空的'],
  [
    'two forms in one file',
    workbook([sheetOf(ROWS, '甲'), sheetOf(ROWS, '乙')]),
    '',
    '有 2 张填好的表（“甲”“乙”）',
  ],
  ['a list of persons beside it', workbook([sheetOf(ROWS), second]), '', '多了一张工作表“花名册”'],
  [
    'a hidden sheet',
    workbook([sheetOf(ROWS), { ...second, hidden: true }]),
    '',
    '藏着一张工作表“花名册”',
  ],
  ['an older form', filled({ E5: '版本：0' }), 'E5', '用的是第 0 版的表'],
  ['the head of the table removed', rows({ 3: undefined }), '', '找不到表头'],
  [
    'the head of the table renamed',
    rows({ 3: ['序号', '项目', '单位', '金额'] }),
    '',
    '找不到表头',
  ],
  // Unit and period.
  ['no unit', filled({ C3: null }), 'C3', '没有选填报单位'],
  ['an unknown unit', filled({ C3: '北海县总工会' }), 'C3', '没有“北海县总工会”这个填报单位'],
  ['a slip in the unit', filled({ C3: '示列区总工会' }), 'C3', '改为：示例区总工会'],
  ['a unit that need not report', filled({ C3: '各县总工会' }), 'C3', '是通知的主送机关'],
  ['the rows above removed', rows({ 2: undefined }), '', '找不到“填报单位”这一格'],
  ['another year', filled({ C4: '2020年1月至2月' }), 'C4', '改为：2021年1月至2月'],
  ['the period as a date', filled({ C4: 44221 }), 'C4', '或者写成了日期'],
  ['no period', filled({ C4: null }), 'C4', '统计时间没有写'],
  // Cells.
  ['a cell left empty', filled({ D10: null }), 'D10', '没有填；没有发生的填0'],
  ['a word for nothing', filled({ D10: '无' }), 'D10', '改为：0'],
  ['a dash for nothing', filled({ D10: '——' }), 'D10', '改为：0'],
  ['text instead of a number', filled({ D12: '五十户左右' }), 'D12', '不是数'],
  ['a rough number', filled({ D12: '50多' }), 'D12', '不能写约数'],
  ['another unit in the cell', filled({ D12: '50人' }), 'D12', '要按户填'],
  ['元 in the cell', filled({ D9: '50000元' }), 'D9', '改为：5'],
  [
    '元 in every cell',
    filled({ D8: 66000, D9: 50000, D10: 16000 }),
    'D8',
    '像是按元填的（上年是6万元）。改为：6.6',
  ],
  ['a slip of the keyboard', filled({ D9: '5。0' }), 'D9', '改为：5.0'],
  ['a letter for a digit', filled({ D12: '5O' }), 'D12', '改为：50'],
  ['a comma for a point', filled({ D8: '6,6' }), 'D8', '不是数'],
  ['a formula', filled({ D8: formula('<f>D9+D10</f><v>6.6</v>') }), 'D8', '填的是公式，不能收'],
  [
    'a formula from another file',
    filled({ D8: formula('<f>[1]Sheet1!$A$1</f><v>6.6</v>') }),
    'D8',
    '填的是公式',
  ],
  ['a formula as text', filled({ D8: '=D9+D10' }), 'D8', '写的是公式'],
  ['a fault', filled({ D8: formula('<f>1/0</f><v>#DIV/0!</v>', 'e') }), 'D8', '显示“#DIV/0!”'],
  ['a fault without a formula', filled({ D8: formula('<v>#N/A</v>', 'e') }), 'D8', '显示“#N/A”'],
  ['yes or no', filled({ D12: formula('<v>1</v>', 'b') }), 'D12', '不是数'],
  [
    'a date',
    rewritten((xml) => xml.replace(/<c r="D12"[^>]*>/, '<c r="D12" s="99">'), {
      'xl/styles.xml': dateStyles(),
    }),
    'D12',
    '填的是日期',
  ],
  ['negative', filled({ D10: -1.6, D8: 3.4 }), 'D10', '不能小于0'],
  ['half a household', filled({ D12: 50.5 }), 'D12', '不能有小数'],
  ['money too fine', filled({ D10: 1.605 }), 'D10', '小数点后最多两位'],
  ['a mobile number', filled({ D12: '13812345678张三家里' }), 'D12', '写的是一段文字'],
  // Rows and columns.
  [
    'figures one row down',
    filled({ D8: null, D9: 6.6, D10: 5, D11: 1.6, D12: null, D13: 50 }),
    'D11',
    '像是整列错了行',
  ],
  ['a row removed', rows({ 7: undefined }), '', '少了“慰问品折款”这一行'],
  ['a row added', rows({ 7: ['3', '捐赠', '万元', 1.6] }), 'B7', '表里没有“捐赠”这个指标'],
  ['an indicator twice', rows({ 7: [3, '慰问金', '万元', 1.6] }), 'D7', '有两行（另一行是 D6）'],
  [
    'the unit of measure changed',
    rows({ 5: [1, '发放合计', '元', 66000] }),
    'D5',
    '计量单位改成了“元”',
  ],
  [
    'merged cells',
    rewritten((xml) =>
      xml
        .replace('<mergeCells', '<mergeCells x="1"')
        .replace('</mergeCells>', '<mergeCell ref="D9:D10"/></mergeCells>'),
    ),
    'D9',
    '和别的格子合并了（D9:D10）',
  ],
  [
    'a hidden row',
    rewritten((xml) => xml.replace('<row r="10"', '<row r="10" hidden="1"')),
    'D10',
    '被藏起来了',
  ],
  // Relations.
  ['a sum that is off', filled({ D8: 7 }), 'D8', '改为：6.6'],
  ['more households than people', filled({ D13: 49 }), 'D12', '比“家庭人口”49人还多'],
];

/** Number 99 among the styles is a date. */
function dateStyles(): string {
  const styles = partsWith({})['xl/styles.xml']!;
  const [, count = '0'] = /<cellXfs count="(\d+)"/.exec(styles)!;
  const more = 100 - Number(count);
  return styles
    .replace(/<cellXfs count="\d+"/, '<cellXfs count="100"')
    .replace('</cellXfs>', `${'<xf numFmtId="14" applyNumberFormat="1"/>'.repeat(more)}</cellXfs>`);
}

test.each(SPOILED)('%s', async (_, file, cell, words) => {
  const [outcome] = await here.take({ '统计表.xlsx': file });
  expect(outcome!.state).toBe('returned');
  const errors = outcome!.remarks.filter(({ level }) => level === 'error');
  const told = errors.find((remark) => remarkLines([remark]).includes(words));
  expect(told, remarkLines(errors)).toBeDefined();
  expect(told!.cell ?? '').toBe(cell);
  // The way out stands in the words, or the right value behind them.
  expect(told!.fix !== undefined || /请|可以选|填0/.test(told!.message)).toBe(true);
  expect(remarkLines(errors)).not.toContain('13812345678');
  expect(here.reports()).toEqual(before);
});

test('there are sixty of them at least', () => {
  expect(SPOILED.length).toBeGreaterThanOrEqual(60);
});
