import { expect, test } from 'vitest';
import { LARGEST_SHEET_FILE, readWorkbook, SheetError } from '../../../src/sheets/index.ts';
import { inline, parts, workbook, zipped } from './package.ts';

const sheet = (rows: string, after = '') => ({
  name: '表',
  xml: `<sheetData>${rows}</sheetData>${after}`,
});
const ROWS = `<row r="1">${inline('A1', '单位')}</row>`;

test('values of every kind, in their places', async () => {
  const bytes = workbook(
    [
      {
        name: '填报&表',
        xml: `<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c>${inline('C2', '１２３')}<c r="E2"><v>12.5</v></c></row><row r="4" hidden="1"><c r="A4" s="1"><v>44221</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="D4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>`,
      },
      { name: '藏着', xml: '<sheetData/>', hidden: true },
    ],
    [' 怀远县 <总>工会 '],
  );
  const [first, second] = await readWorkbook(bytes, '表.xlsx');
  expect(first).toEqual({
    name: '填报&表',
    hidden: false,
    rows: [
      [null, null, null, null, null],
      [null, '怀远县 <总>工会', '１２３', null, 12.5],
      [null, null, null, null, null],
      [new Date('2021-01-25T00:00:00Z'), true, 'ab', null, null],
    ],
    formulas: new Set(['C4', 'D4']),
    faults: new Map([['D4', '#DIV/0!']]),
    merges: ['A1:E1'],
    hiddenRows: new Set([4]),
  });
  expect(second).toMatchObject({ name: '藏着', hidden: true, rows: [] });
});

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const container = (inside: string) =>
  Buffer.concat([
    latin('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'),
    Buffer.alloc(600),
    Buffer.from(inside, 'utf16le'),
  ]);
const others = (name: string) => zipped({ '[Content_Types].xml': '<Types/>', [name]: 'x' });

/** A zip whose part says that it is small and is not. */
function lying(): Uint8Array {
  const bytes = zipped({ ...parts([sheet(ROWS)]), 'xl/sharedStrings.xml': 'x'.repeat(9_000_000) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 30; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 9_000_000) {
      view.setUint32(at + 24, 100, true);
    }
  }
  return bytes;
}

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), '是空的'],
  ['old Excel', container('Workbook'), '是旧格式（.xls 或 .et）'],
  ['a password', container('EncryptedPackage'), '加了密码'],
  ['old Word', container('WordDocument'), '是 Word 文档'],
  ['PDF', latin('%PDF-1.7'), '是 PDF'],
  ['RTF', latin('{\\rtf1'), '是 RTF 文档'],
  ['a photograph', latin('\u00ff\u00d8\u00ff\u00e0JFIF'), '是图片'],
  ['RAR', latin('Rar!\u001a'), '是压缩包'],
  ['a web page', Buffer.from('\uFEFF <html><table>'), '其实是网页'],
  ['CSV', Buffer.from('单位,合计\n怀远县,3'), '其实是文字文件（CSV）'],
  ['CSV in UTF-16', Buffer.from('\uFEFF单位\t合计', 'utf16le'), '其实是文字文件（CSV）'],
  ['noise', Uint8Array.from({ length: 99 }, (_, at) => (at * 37) % 256), '不是 Excel 文件'],
  ['half a file', workbook([sheet(ROWS)]).subarray(0, 900), '坏了'],
  ['an empty zip', zipped({}), '是压缩包'],
  ['a zip', zipped({ 'a.txt': 'x' }), '是压缩包'],
  ['a macro', zipped({ ...parts([sheet(ROWS)]), 'xl/vbaProject.bin': 'x' }), '带有宏'],
  [
    'an old macro',
    zipped({ ...parts([sheet(ROWS)]), 'xl/macrosheets/sheet1.xml': '<x/>' }),
    '带有宏',
  ],
  ['xlsb', others('xl/workbook.bin'), '二进制表格'],
  ['docx', others('word/document.xml'), '是 Word 文档'],
  ['pptx', others('ppt/presentation.xml'), '是幻灯片'],
  ['ods', zipped({ mimetype: 'x', 'content.xml': '<x/>' }), '是 ODS 格式'],
  ['another package', others('a.xml'), '里没有表格'],
  ['no sheets', workbook([]), '坏了'],
  [
    'XML that breaks off',
    workbook([{ name: '表', xml: '<sheetData><row r="1"><c r="A1"' }]),
    '坏了',
  ],
  [
    'a cell in the last row',
    workbook([sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')]),
    '一直排到第 1048576 行',
  ],
  [
    'a cell in the last column',
    workbook([sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')]),
    '第 16384 列',
  ],
  ['20 MB', new Uint8Array(20 * 1024 * 1024), '有 20 MB，太大了'],
  [
    'a bomb',
    zipped({ ...parts([sheet(ROWS)]), 'xl/media/a.bin': new Uint8Array(60_000_000) }),
    '展开以后太大',
  ],
  ['a bomb that lies', lying(), '坏了'],
])('%s is refused with a way out', async (_, bytes, words) => {
  const error: unknown = await readWorkbook(bytes, '表.xlsx').catch((found: unknown) => found);
  expect(error).toBeInstanceOf(SheetError);
  const { message } = error as SheetError;
  expect(message).toMatch(/^“表\.xlsx”/);
  expect(message).toContain(words);
  expect(message).toMatch(/请.*。$/);
});

test('what the reader cannot use is no burden', async () => {
  const bytes = zipped({ ...parts([sheet(ROWS)]), 'xl/media/a.png': new Uint8Array(2_000_000) });
  expect(bytes.length).toBeLessThan(LARGEST_SHEET_FILE);
  expect((await readWorkbook(bytes, '表.xlsx'))[0]!.rows).toEqual([['单位']]);
});
