/** Writes .xlsx files that Excel, WPS and LibreOffice open; the same input gives the same bytes. */
import {
  writeXlsx,
  type Cell,
  type CellStyle,
  type DataValidation,
  type MergeRange,
  type WriteSheet,
} from 'hucre';
import { columnName, rangeAt } from './references.ts';
import type { InputRule, Look, WrittenCell, WrittenSheet, WrittenWorkbook } from './types.ts';

const FONT = '宋体';
const SIZE = 11;
const ALARM = 'FFD9D9';
/** Lists of drop-downs stand on a hidden sheet: in the rule itself only 255 characters have room. */
export const LISTS = '选项';

/** @returns the bytes of the file */
export async function writeWorkbook({
  title,
  by,
  on,
  sheets,
}: WrittenWorkbook): Promise<Uint8Array> {
  const lists: (readonly string[])[] = [];
  const written = sheets.map((sheet) => asSheet(sheet, lists));
  const day = new Date(`${on}T00:00:00Z`);
  return writeXlsx({
    properties: { title, creator: by, created: day, modified: day },
    defaultFont: { name: FONT, size: SIZE },
    sheets: lists.length > 0 ? [...written, listSheet(lists)] : written,
  });
}

function asSheet(sheet: WrittenSheet, lists: (readonly string[])[]): WriteSheet {
  const { name, columns, rows, heights, merges = [], rules = [], alarms = [] } = sheet;
  const { locked, head, landscape } = sheet;
  // Empty cells are written too: a style of the column would leave them locked.
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell ? [[`${at},${column}`, asCell(cell)] as const] : [])),
  );
  return {
    name,
    columns: columns.map((width) => ({ width })),
    rows: rows.map((row) => row.map((cell) => cell?.value ?? null)),
    cells: new Map(cells),
    rowDefs: new Map([...(heights ?? [])].map(([number, height]) => [number - 1, { height }])),
    merges: merges.flatMap(asMerge),
    dataValidations: rules.map((rule) => asValidation(rule, lists)),
    conditionalRules: alarms.map(({ range, formula }, at) => ({
      type: 'expression',
      priority: at + 1,
      range,
      formula,
      style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: ALARM } } },
    })),
    ...(locked && { protection: { sheet: true, formatColumns: true } }),
    ...(head && { freezePane: { rows: head } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.7, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.3 },
      ...(head && { printTitlesRow: `$1:$${head}` }),
    },
    headerFooter: { oddFooter: '&C第&P页，共&N页' },
  };
}

function asCell({ value, formula, look, note }: WrittenCell): Partial<Cell> {
  return {
    value,
    type: value === null ? 'empty' : (typeof value as 'string' | 'number' | 'boolean'),
    ...(formula !== undefined && { type: 'formula', formula, formulaResult: value }),
    ...(look && { style: asStyle(look) }),
    ...(note !== undefined && { comment: { text: note } }),
  };
}

const LINE = { style: 'thin', color: { rgb: '7F7F7F' } } as const;

function asStyle(look: Look): CellStyle {
  const { bold, size = SIZE, colour, fill, align, wrap, border, open, format } = look;
  return {
    font: {
      name: FONT,
      size,
      ...(bold && { bold }),
      ...(colour !== undefined && { color: { rgb: colour } }),
    },
    alignment: {
      vertical: 'center',
      ...(align && { horizontal: align }),
      ...(wrap && { wrapText: true }),
    },
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } as const,
    }),
    ...(border && { border: { top: LINE, right: LINE, bottom: LINE, left: LINE } }),
    ...(format !== undefined && { numFmt: format }),
    protection: { locked: !open },
  };
}

function asMerge(name: string): MergeRange[] {
  const range = rangeAt(name);
  if (!range) return [];
  const { from, to } = range;
  return [{ startRow: from.row, startCol: from.column, endRow: to.row, endCol: to.column }];
}

function asValidation(
  { range, rule, hint, refusal }: InputRule,
  lists: (readonly string[])[],
): DataValidation {
  return {
    range,
    ...asRule(rule, lists),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    ...(hint && { inputTitle: hint.title.slice(0, 32), inputMessage: hint.text.slice(0, 255) }),
    errorTitle: refusal.title.slice(0, 32),
    errorMessage: refusal.text.slice(0, 225),
    errorStyle: refusal.asks ? 'warning' : 'stop',
  };
}

function asRule(
  rule: InputRule['rule'],
  lists: (readonly string[])[],
): Pick<DataValidation, 'type' | 'operator' | 'formula1'> {
  if (rule.kind === 'formula') return { type: 'custom', formula1: rule.formula };
  if (rule.kind !== 'choice') {
    return { type: rule.kind, operator: 'greaterThanOrEqual', formula1: String(rule.least) };
  }
  const column = columnName(lists.push(rule.values) - 1);
  return { type: 'list', formula1: `${LISTS}!$${column}$1:$${column}$${rule.values.length}` };
}

/** One list a column. */
function listSheet(lists: (readonly string[])[]): WriteSheet {
  const longest = Math.max(...lists.map(({ length }) => length));
  return {
    name: LISTS,
    hidden: true,
    rows: Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null)),
    protection: { sheet: true },
  };
}
