/** Telephone numbers as people write them, and as `tel:` links need them. */

/** 12351, 0552-1234567, 010-12345678, 400-123-4567 or a mobile number. */
const TELEPHONE = /^(?:1\d{2}(?:\d{2})?|0\d{2,3}-\d{7,8}|400-\d{3}-\d{4}|1[3-9]\d{9})$/;

/** True for a number in one of the forms that the site prints. */
export function isTelephone(value: string): boolean {
  return TELEPHONE.test(value);
}

/** The same number with half-width digits and the usual hyphens, when that makes it right. */
export function suggestTelephone(value: string): string | undefined {
  const digits = value.normalize('NFKC').replace(/\D/g, '');
  const candidates = [
    digits,
    digits.replace(/^(400)(\d{3})(\d{4})$/, '$1-$2-$3'),
    digits.replace(/^(0(?:10|2\d))(\d{8})$/, '$1-$2'),
    digits.replace(/^(0[3-9]\d{2})(\d{7,8})$/, '$1-$2'),
  ];
  return candidates.reverse().find((candidate) => candidate !== value && isTelephone(candidate));
}

/** `tel:` URI (RFC 3966); digits only, which every dialler understands. */
export function telUri(value: string): string {
  return `tel:${value.replace(/\D/g, '')}`;
}
