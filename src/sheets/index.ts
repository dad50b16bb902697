/** Excel files: the one room that knows the libraries. */
export { SheetError } from './errors.ts';
export { LARGEST_SHEET_FILE, readWorkbook, refuseLarge } from './read.ts';
export { cellAt, cellName, columnName, rangeAt } from './references.ts';
export type * from './types.ts';
export { LISTS, writeWorkbook } from './write.ts';
