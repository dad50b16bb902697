/** Words that the form of an official document sets (GB/T 9704-2012). */

/** 发文机关标志: the issuer's full name and 文件 (7.2.4). */
export function issuingMark(issuer: string): string {
  return `${issuer}文件`;
}

/** The line of 主送机关: flush left, with a full-width colon behind the last (7.3.2). */
export function addresseeLine(addressees: readonly string[]): string {
  return `${addressees.join('，')}：`;
}
