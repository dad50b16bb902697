/** Identity numbers by GB 11643-1999, with the check mark of ISO 7064 MOD 11-2. */
import { isIsoDate } from './dates.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_MARKS = '10X98765432';

/** What can be wrong with an identity number. */
export type IdNumberFault = 'form' | 'birthday' | 'check-mark';

/** The first thing that is wrong: not 18 characters, a birthday that does not exist, the check mark. */
export function idNumberFault(value: string): IdNumberFault | undefined {
  const match = /^[1-9]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(value);
  if (!match) return 'form';
  const [, year = '', month = '', day = ''] = match;
  if (!/^(?:18|19|20)/.test(year) || !isIsoDate(`${year}-${month}-${day}`)) return 'birthday';
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return CHECK_MARKS[sum % 11] === value[17]!.toUpperCase() ? undefined : 'check-mark';
}

/** True for 18 characters with a birthday that exists and the right check mark. */
export function isIdNumber(value: string): boolean {
  return idNumberFault(value) === undefined;
}
