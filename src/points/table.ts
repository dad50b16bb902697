/** Finds the table of service points in a workbook and reads its rows, cell by cell. */
import { nearest } from '../domain/text.ts';
import { cellName, type CellValue, type ReadSheet } from '../sheets/index.ts';
import { COLUMNS, type CellText } from './columns.ts';
import { DISTRICT, SHEET } from './export.ts';

/** Something in the workbook that has to be mended; the words are Chinese. */
export interface CellProblem {
  sheet: string;
  /** `H5` */
  cell: string;
  message: string;
  /** The value to paste. */
  fix?: string | undefined;
}

export interface Row {
  /** From 0. */
  number: number;
  /** Texts and raw values by header. */
  cells: Map<string, { text: CellText; value: CellValue; cell: string }>;
}

export interface Table {
  sheet: string;
  rows: Row[];
  problems: CellProblem[];
}

const HEADERS = [DISTRICT, ...COLUMNS.map(({ header }) => header)];
/** How far down the heads may stand below titles. */
const DEEPEST = 10;
const SUM = /^(?:合计|总计|小计|共计)/;

/** @param name of the file, for messages */
export function readTable(sheets: readonly ReadSheet[], name: string): Table {
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    const at = sheet.rows
      .slice(0, DEEPEST)
      .findIndex((row) => row.filter((value) => headerOf(value) !== undefined).length >= 4);
    if (at >= 0) return tableAt(sheet, at);
  }
  const sheet = sheets[0]?.name ?? SHEET;
  const message = `“${name}”里没有找到服务点的表头（${HEADERS.slice(0, 4).join('、')}……）。请用 npm run sheets -- export 导出一份，在那一份上改`;
  return {
    sheet,
    rows: [],
    problems: [{ sheet, cell: 'A1', message }],
  };
}

/** The known header that a cell means: `电 话` and full-width signs count as well. */
function headerOf(value: CellValue): string | undefined {
  const plain = (text: string) => text.normalize('NFKC').replace(/[\s*]/g, '');
  return typeof value === 'string'
    ? HEADERS.find((header) => plain(header) === plain(value))
    : undefined;
}

function tableAt(
  { name, rows, merges, formulas, faults, hiddenRows }: ReadSheet,
  at: number,
): Table {
  const problems: CellProblem[] = [];
  const say = (cell: string, message: string, fix?: string) =>
    problems.push({ sheet: name, cell, message, fix });
  const headers = (rows[at] ?? []).map((value, column) => {
    const header = headerOf(value);
    if (header !== undefined || value === null || String(value).trim() === '') return header;
    const near = nearest(String(value), HEADERS);
    say(cellName(at, column), `不认识“${String(value)}”这一列，表头不要改，也不要加列`, near);
    return undefined;
  });
  const known = new Set<string>();
  headers.forEach((header, column) => {
    if (header === undefined) return;
    if (known.has(header)) say(cellName(at, column), `“${header}”这一列有两个，请删去一个`);
    else known.add(header);
  });
  const lost = HEADERS.filter((header) => !known.has(header));
  // A column under a name nobody knows is not missing as well.
  if (lost.length > 0 && problems.length === 0) {
    say(
      cellName(at, 0),
      `少了${lost.map((header) => `“${header}”`).join('、')}这${lost.length}列，请从新导出的表里补上`,
    );
  }
  // Without its heads, every row would be wrong as well.
  if (problems.length > 0) return { sheet: name, rows: [], problems };
  for (const merge of merges) {
    const [cell = merge] = merge.split(':');
    if (Number(/\d+$/.exec(cell)?.[0] ?? 0) > at) {
      say(cell, `${merge}合并了单元格，分不清哪一行写的是什么。请取消合并，每一格都写上`);
    }
  }
  for (const [cell, fault] of faults) say(cell, `这一格是公式的错误“${fault}”，请直接写上内容`);
  const found = rows.flatMap((values, number): Row[] => {
    if (number <= at || values.every((value) => value === null || String(value).trim() === '')) {
      return [];
    }
    const first = values.findIndex((value) => value !== null && String(value).trim() !== '');
    if (SUM.test(String(values[first]).replace(/\s/g, ''))) {
      say(cellName(number, first), '这一行是合计，不是服务点，请整行删掉');
      return [];
    }
    if (hiddenRows.has(number + 1)) {
      say(cellName(number, 0), '这一行藏起来了。要留就取消隐藏，不要就整行删掉');
    }
    const cells = headers.flatMap((header, column) => {
      if (header === undefined) return [];
      const cell = cellName(number, column);
      if (formulas.has(cell)) say(cell, '这一格是公式，请换成内容：复制，再“选择性粘贴”为“数值”');
      const value = values[column] ?? null;
      return [[header, { text: textOf(value), value, cell }] as const];
    });
    return [{ number, cells: new Map(cells) }];
  });
  return { sheet: name, rows: found, problems };
}

/** What a person sees in the cell, spaces around it gone. */
function textOf(value: CellValue): CellText {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return String(value).replaceAll('\r\n', '\n').trim();
}
