/** Written Chinese as an announcer reads it: numbers, dates, times, telephone and document numbers. */
import { findTelephones } from './telephones-in-text.ts';

const DIGITS = '零一二三四五六七八九';

/** Digit by digit, as years are read: 2021 → 二零二一. */
export function spokenDigits(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)]!).join('');
}

/** Digit by digit, with 幺 for 1, which sounds like 7 on a bad line: 12351 → 幺二三五幺. */
export function spokenTelephone(number: string): string {
  const groups = number.split(/\D+/).filter((group) => group !== '');
  return groups.map((group) => spokenDigits(group).replaceAll('一', '幺')).join('，');
}

/** A whole number below 10¹²: 1286 → 一千二百八十六, 20000 → 两万. */
export function spokenNumber(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 1e12)
    return spokenDigits(String(value));
  if (value === 0) return '零';
  const groups = [
    [Math.floor(value / 1e8), '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const;
  let text = '';
  for (const [amount, unit] of groups) {
    if (amount === 0) {
      if (text !== '' && !text.endsWith('零')) text += '零';
      continue;
    }
    const gap = text !== '' && amount < 1000 && !text.endsWith('零');
    text += `${gap ? '零' : ''}${thousands(amount)}${unit}`;
  }
  return text
    .replace(/零+$/, '')
    .replace(/^一十/, '十')
    .replace(/二(?=千)|(?<!十)二(?=[万亿])/g, '两');
}

function thousands(value: number): string {
  let text = '';
  [...String(value).padStart(4, '0')].forEach((digit, index) => {
    if (digit !== '0') text += DIGITS[Number(digit)]! + '千百十'.charAt(index);
    else if (text !== '' && !text.endsWith('零')) text += '零';
  });
  return text.replace(/零+$/, '');
}

/** Words that are counted with 两, not with 二. */
const COUNTED =
  '(?:个|位|名|人(?!民)|户|家|次|天|周|年(?!\\d|[一二三四五六七八九十]+月)|倍|份|张|件|条|步|样|种|处|小时|分钟|元|块|公里|台|套|句|遍|本|页|项|部|口|岁)';

/** Each rule turns one kind of thing; telephone numbers have gone before them. */
const RULES: readonly [pattern: RegExp, spoken: (...groups: string[]) => string][] = [
  // 蚌工〔2020〕60号
  [
    /([\u4e00-\u9fff]+)〔(\d{4})〕(\d+)号/g,
    (code, year, number) => `${code}${spokenDigits(year!)}年${spokenNumber(Number(number))}号`,
  ],
  // 2021-01-25 and 2021年1月25日
  [/(\d{4})-(\d{2})-(\d{2})/g, (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`],
  [/(\d{4})年/g, (year) => `${spokenDigits(year!)}年`],
  // 08:30
  [
    /(?<!\d)(\d{1,2})[:：](\d{2})(?!\d)/g,
    (hour, minute) => {
      const past = Number(minute);
      const minutes = past === 0 ? '' : `${past < 10 ? '零' : ''}${spokenNumber(past)}分`;
      return `${spokenNumber(Number(hour))}点${minutes}`;
    },
  ],
  // 1,286 and 12%
  [/(\d{1,3}(?:,\d{3})+)/g, (number) => number!.replaceAll(',', '')],
  [/(\d+(?:\.\d+)?)[%％]/g, (number) => `百分之${spokenDecimal(number!)}`],
  // 3-5 and 3～5
  [/(\d)\s*[-—~～–]\s*(?=\d)/g, (digit) => `${digit}到`],
  // 1000元/户
  [/(元)?[/／](户|人|月|天|年|次)/g, (yuan, unit) => `${yuan ?? ''}每${unit}`],
  // Numbers of a list
  [/^(\d{1,2})[.．、]/gm, (number) => `第${spokenNumber(Number(number))}，`],
  [new RegExp(`(?<![\\d.])2(?=${COUNTED})`, 'g'), () => '两'],
  [/(\d+\.\d+|\d+)/g, (number) => spokenDecimal(number!)],
];

/** 1.5 → 一点五 */
function spokenDecimal(number: string): string {
  const [whole = '0', part] = number.split('.');
  const long = whole.length > 12 || (whole.length > 1 && whole.startsWith('0'));
  const spoken = long ? spokenDigits(whole) : spokenNumber(Number(whole));
  return part ? `${spoken}点${spokenDigits(part)}` : spoken;
}

/** Marks that are seen and not said. */
const MARKS: readonly [RegExp, string][] = [
  [/https?:\/\/[^\s，。；）]+/g, ''],
  [/（([一二三四五六七八九十]+)）/g, '$1，'],
  [/[（(]([^（）()]*)[）)]/g, '，$1，'],
  [/[□×]+/g, '某'],
  [/^·/gm, ''],
  [/·/g, ''],
  [/——/g, '，'],
  [/，(?=[，。；：！？])/g, ''],
  [/(?<=[，。；：！？“])，/g, ''],
  [/，$/gm, ''],
];

/** A text for the announcer. */
export function spoken(text: string): string {
  let result = '';
  let end = 0;
  for (const { value, index } of findTelephones(text)) {
    result += `${text.slice(end, index)}${spokenTelephone(value)}`;
    end = index + value.length;
  }
  result += text.slice(end);
  for (const [pattern, say] of RULES) {
    result = result.replace(pattern, (_whole: string, ...groups: unknown[]) =>
      say(...(groups.filter((group) => typeof group !== 'number').slice(0, -1) as string[])),
    );
  }
  for (const [pattern, mark] of MARKS) result = result.replace(pattern, mark);
  return result;
}
