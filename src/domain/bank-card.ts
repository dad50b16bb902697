/** Numbers that look like bank cards, and those of things that everybody may know. */

/** True for 13 to 19 digits whose Luhn sum is a multiple of ten (ISO/IEC 7812-1). */
export function isBankCard(value: string): boolean {
  if (!/^[1-9]\d{12,18}$/.test(value)) return false;
  const sum = [...value].reverse().reduce((total, mark, index) => {
    const digit = index % 2 === 0 ? Number(mark) : Number(mark) * 2;
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

const CODE_MARKS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** True for 统一社会信用代码 with the right check mark (GB 32100-2015, MOD 31-3). */
export function isCreditCode(value: string): boolean {
  if (!new RegExp(`^[1-9A-Y][1-9]\\d{6}[${CODE_MARKS}]{10}$`).test(value)) return false;
  const sum = [...value.slice(0, 17)].reduce(
    (total, mark, index) => total + CODE_MARKS.indexOf(mark) * (3 ** index % 31),
    0,
  );
  return CODE_MARKS[(31 - (sum % 31)) % 31] === value[17];
}

/** True for ISBN-13 with the right check digit (ISO 2108). */
export function isBookNumber(value: string): boolean {
  if (!/^97[89]\d{10}$/.test(value)) return false;
  const sum = [...value].reduce(
    (total, mark, index) => total + Number(mark) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return sum % 10 === 0;
}
