/** Cells by the names that people read in Excel. */

/** Column and row from 0 → `C5`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `C5` → row 4, column 2; `undefined` for anything else. */
export function cellAt(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!match) return undefined;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** `A1:F2` → its corners; a single cell is a range of one. */
export function rangeAt(
  name: string,
): { from: { row: number; column: number }; to: { row: number; column: number } } | undefined {
  const [first = '', last = first] = name.split(':');
  const [from, to] = [cellAt(first), cellAt(last)];
  return from && to && { from, to };
}
