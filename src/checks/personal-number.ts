import type { PersonalDataKind } from '../domain/personal-data.ts';
import { atPlace, defineCheck } from './base.ts';
import { digits, knownNumbers } from './known-numbers.ts';
import { personalData, REASON } from './personal-data.ts';

const MESSAGES: Partial<Record<PersonalDataKind, (masked: string) => string>> = {
  'id-card': (masked) => `身份证号“${masked}”不能公开，请整个删去；一定要留，就像这样遮住`,
  'bank-card': (masked) => `银行卡号“${masked}”不能公开，请整个删去；一定要留，就像这样遮住`,
  mobile: (masked) =>
    `个人手机号“${masked}”不要公开，请删去，或者换成单位座机、热线；一定要留，就像这样遮住`,
};

export const personalNumber = defineCheck({
  id: 'personal-number',
  level: 'error',
  reason: REASON,
  *find({ files }) {
    const known = knownNumbers(files);
    for (const file of files) {
      for (const { kind, value, masked, ...place } of personalData(file)) {
        const message = MESSAGES[kind]?.(masked);
        if (message === undefined || known.has(digits(value).replace(/^86(?=1)/, ''))) continue;
        yield atPlace(file, place, message, masked);
      }
    }
  },
});
