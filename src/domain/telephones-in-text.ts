/** Telephone numbers in running text; browsers too old to look behind a place need not read this. */

/** A telephone number found in running text. */
export interface FoundTelephone {
  value: string;
  /** UTF-16 offset in the text. */
  index: number;
}

/** Words after a number that make it a quantity, a date or a document number. */
const UNIT =
  '[年月日号条元角分秒个名位人户家次台辆套件项份所处间期届级度岁页字万亿千百多余天公米里平吨斤升％%]|小时|周|部|篇|张|块|km|kg|m';

const IN_TEXT = new RegExp(
  [
    // Not inside a longer number, a year in brackets, or 第12345号.
    String.raw`(?<![\d〔第]|第\s|\d[.,，-])(?:`,
    [
      String.raw`0\d{2,3}[- ]?\d{7,8}`,
      String.raw`400[- ]?\d{3}[- ]?\d{4}`,
      String.raw`1[3-9]\d{9}`,
      // Short numbers look like any other number; the words around them tell.
      String.raw`(?<=(?:电话|热线|座机|致电|[拨打]|咨询)(?:号码)?[是为:：]?\s?)(?:[2-8]\d{6,7}|[19]\d{4}|1[12]\d)`,
      String.raw`1[12]\d(?=\s?(?:报警|急救|电话|热线))`,
      String.raw`12\d{3}(?!\s?(?:${UNIT}))`,
    ].join('|'),
    String.raw`)(?!\d|[.,，-]\d)`,
  ].join(''),
  'g',
);

/** Every telephone number in a text: landlines, 400 numbers, mobiles and service numbers. */
export function findTelephones(text: string): FoundTelephone[] {
  // Full-width forms, one for one, so that offsets stay right.
  const narrow = text.replace(/[０-９－]/g, (mark) => mark.normalize('NFKC'));
  return [...narrow.matchAll(IN_TEXT)].map(({ 0: { length }, index }) => ({
    value: text.slice(index, index + length),
    index,
  }));
}
