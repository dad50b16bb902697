/** Sums of money in the capital numerals that cannot be altered: 壹万贰仟元整. */
import type { Fen } from './money.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const UNITS = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/**
 * 1_200_000 → 壹万贰仟元整, 140_950 → 壹仟肆佰零玖元伍角, 32_504 → 叁佰贰拾伍元零肆分.
 * @throws RangeError when the sum is negative or no safe integer
 */
export function capitalSum(fen: Fen): string {
  if (!Number.isSafeInteger(fen) || fen < 0) throw new RangeError(`${fen} is no sum of money`);
  const [yuan, jiao, rest] = [Math.floor(fen / 100), Math.floor((fen % 100) / 10), fen % 10];
  const whole = yuan > 0 || fen === 0 ? `${capitalNumber(yuan)}元` : '';
  if (jiao === 0 && rest === 0) return `${whole}整`;
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : whole && '零';
  return whole + tenths + (rest > 0 ? `${DIGITS[rest]}分` : '');
}

function capitalNumber(value: number): string {
  if (value === 0) return DIGITS[0]!;
  let text = '';
  let zero = false;
  for (let group = GROUPS.length - 1; group >= 0; group--) {
    const part = Math.floor(value / 10_000 ** group) % 10_000;
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(part / 10 ** place) % 10;
      // Zeros in a row are said once, and none at the start or at the end.
      if (digit === 0) zero = text !== '';
      else {
        text += (zero ? DIGITS[0] : '') + DIGITS[digit]! + UNITS[place]!;
        zero = false;
      }
    }
    if (part === 0) continue;
    text += GROUPS[group]!;
    zero = false;
  }
  return text;
}
