/** Tables of Excel as this site reads and writes them. */

/** What stands in a cell: never a formula. */
export type CellValue = string | number | boolean | Date | null;

/** A sheet that was read. Rows and columns count from the first cell, empty ones included. */
export interface ReadSheet {
  name: string;
  hidden: boolean;
  rows: CellValue[][];
  /** Cells that hold a formula, by reference: `C5`; `rows` has what the program last reckoned there. */
  formulas: ReadonlySet<string>;
  /** Cells that show a fault: `C5` → `#REF!`; in `rows` they are empty. */
  faults: ReadonlyMap<string, string>;
  /** Ranges whose cells are merged: `A1:F1`; the value stands in the first cell. */
  merges: readonly string[];
  /** Numbers of hidden rows, from 1. */
  hiddenRows: ReadonlySet<number>;
}

/** How a cell looks and whether it may be changed. */
export interface Look {
  bold?: boolean;
  /** Points. */
  size?: number;
  /** Six hexadecimal digits: `595959`. */
  colour?: string;
  fill?: string;
  align?: 'left' | 'center' | 'right';
  wrap?: boolean;
  border?: boolean;
  /** Open for input on a protected sheet. */
  open?: boolean;
  /** Excel's format of numbers: `0.00`; `@` for text. */
  format?: string;
}

export interface WrittenCell {
  /** Of a formula: what it comes to in the file as written. */
  value: CellValue;
  /** Reckoned by the program that opens the file, without `=`; never read back. */
  formula?: string;
  look?: Look;
  /** A remark that appears when the pointer rests on the cell. */
  note?: string;
}

/** Keeps wrong input out of cells; what to write is shown when the cell is chosen. */
export interface InputRule {
  /** `C5`, or `C5:C20`. */
  range: string;
  rule:
    | { kind: 'choice'; values: readonly string[] }
    | { kind: 'whole'; least: number }
    | { kind: 'decimal'; least: number }
    /** A formula that must be true, without `=`. */
    | { kind: 'formula'; formula: string };
  /** Shown beside the cell: title up to 32 characters, text up to 255. */
  hint?: { title: string; text: string };
  /** Shown when the input is wrong; `asks` lets it stand after a question. */
  refusal: { title: string; text: string; asks?: boolean };
}

/** A sheet to be written. */
export interface WrittenSheet {
  name: string;
  /** Widths in characters. */
  columns: readonly number[];
  rows: readonly (readonly (WrittenCell | null)[])[];
  /** Heights in points, by number of the row from 1. */
  heights?: ReadonlyMap<number, number>;
  merges?: readonly string[];
  rules?: readonly InputRule[];
  /** Cells that turn red where the formula is true; it is written for the first of them. */
  alarms?: readonly { range: string; formula: string }[];
  /** Only cells whose look is `open` can be changed. */
  locked?: boolean;
  /** Rows that stay in sight, from the top; printed on every page. */
  head?: number;
  landscape?: boolean;
}

export interface WrittenWorkbook {
  title: string;
  /** Who publishes it. */
  by: string;
  /** Day that the file bears; the same day gives the same bytes. */
  on: string;
  sheets: readonly WrittenSheet[];
}
