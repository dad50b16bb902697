/** Plain hints beside a field. They help to write it right and never keep anybody from printing. */
import { idNumberFault, type IdNumberFault } from '../id-number.ts';
import { isTelephone, suggestTelephone } from '../telephone.ts';
import { readDate } from '../typed/date.ts';
import { readNumber } from '../typed/number.ts';
import { plainText } from '../typed/reading.ts';
import type { Field } from './document.ts';

/** Ten million yuan: nobody's wages. */
const MOST = 10_000_000;

const ID_NUMBER: Record<IdNumberFault, (length: number) => string> = {
  form: (length) =>
    length === 18
      ? '身份证号是17位数字，最后一位是数字或者X。'
      : `身份证号是18位，现在是${length}位。`,
  birthday: () => '第7位到第14位是出生年月日，没有这一天。请对着身份证看一遍。',
  'check-mark': () => '这个号码对不上，可能有一位填错了。请对着身份证看一遍。',
};

/**
 * What to look at again in the text of a field; empty when there is nothing.
 * @param before the text of the field named in `after`
 */
export function hintFor(
  { kind, max = MOST, decimals }: Pick<Field, 'kind' | 'max' | 'decimals'>,
  typed: string,
  before = '',
): string {
  const text = plainText(typed);
  if (text === '') return '';
  if (kind === 'id') {
    const compact = text.replace(/[\s-]/g, '');
    const fault = idNumberFault(compact);
    return fault ? ID_NUMBER[fault](compact.length) : '';
  }
  if (kind === 'telephone') {
    return isTelephone(text) || suggestTelephone(text)
      ? ''
      : '手机号是11位数字。座机要带区号，比如010-12345678。';
  }
  if (kind === 'date') {
    const day = readDate(text);
    if ('problem' in day) return day.problem;
    return before && day.value < before ? '这一天比开始的那天还早，看看是不是填反了。' : '';
  }
  if (kind === 'money' || kind === 'number') {
    const number = readNumber(text, { kind, max, ...(decimals !== undefined && { decimals }) });
    return 'problem' in number ? number.problem : '';
  }
  return '';
}
