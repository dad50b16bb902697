/**
 * 发文字号 of official documents: issuer's code, year in 〔〕, number without 第 and without padding
 * (GB/T 9704-2012, 7.2.5).
 */
const PATTERN = /^[\u4e00-\u9fff]+〔\d{4}〕[1-9]\d*号$/;
const LOOSE =
  /^([\u4e00-\u9fff]+)\s*[〔[【(（［]\s*(\d{4})\s*年?\s*[〕\]】)）］]\s*第?\s*0*([1-9]\d*)\s*号?$/;

/** True for a number in the form of the standard, such as 蚌工〔2020〕60号. */
export function isDocumentNumber(value: string): boolean {
  return PATTERN.test(value);
}

/** The number an author probably meant: other brackets, 第, padding and spaces are put right. */
export function suggestDocumentNumber(value: string): string | undefined {
  const match = LOOSE.exec(value.trim());
  return match ? `${match[1]}〔${match[2]}〕${match[3]}号` : undefined;
}
