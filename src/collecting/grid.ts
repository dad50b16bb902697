/** Finds words and values on a sheet, wherever they have been moved to. */
import { withoutSpace } from '../domain/text.ts';
import { cellName, rangeAt, type CellValue, type ReadSheet } from '../sheets/index.ts';

export interface Found {
  row: number;
  column: number;
  /** As people read it: `C5`. */
  cell: string;
  value: CellValue;
}

/** A value as words that can be compared: without spaces, in narrow letters, without a colon behind. */
export function plain(value: CellValue | undefined): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return withoutSpace(String(value).normalize('NFKC')).replace(/:+$/, '');
}

/** Every cell with something in it, row by row. */
export function* cellsOf({ rows }: Pick<ReadSheet, 'rows'>): Generator<Found> {
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== null) yield { row, column, cell: cellName(row, column), value };
    }
  }
}

/** The value at a place, and its place; `null` beyond the sheet. */
export function at(sheet: Pick<ReadSheet, 'rows'>, row: number, column: number): Found {
  return { row, column, cell: cellName(row, column), value: sheet.rows[row]?.[column] ?? null };
}

/**
 * What stands behind a label: in the next filled cell of its row, or in the same cell behind a colon.
 * The place of the first cell to the right when nothing stands there; `undefined` without the label.
 */
export function behind(sheet: ReadSheet, label: string): Found | undefined {
  for (const found of cellsOf(sheet)) {
    const words = plain(found.value);
    if (words === label) {
      const row = sheet.rows[found.row]!;
      const next = row.findIndex((value, column) => column > found.column && value !== null);
      if (next >= 0) return at(sheet, found.row, next);
      const start = found.column + widthOf(sheet, found) + 1;
      return at(sheet, found.row, start);
    }
    if (words.startsWith(`${label}:`)) {
      return { ...found, value: words.slice(label.length + 1) };
    }
  }
  return undefined;
}

/** Columns that a merged cell covers besides its first. */
function widthOf({ merges }: ReadSheet, { row, column }: Found): number {
  const range = merges
    .map(rangeAt)
    .find((one) => one && one.from.row === row && one.from.column === column);
  return range ? range.to.column - range.from.column : 0;
}
