/** A file that is no readable Excel workbook; the message is whole Chinese sentences with the way out. */
export class SheetError extends Error {}
