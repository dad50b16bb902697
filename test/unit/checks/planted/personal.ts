/** Two hundred made-up numbers, addresses and letter boxes of persons, in the ways people write them. */
import type { PersonalDataKind } from '../../../../src/domain/personal-data.ts';

export interface Planted {
  kind: PersonalDataKind;
  written: string;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** With the check mark of GB 11643-1999. */
function idNumber(area: string, birthday: string, serial: string): string {
  const head = area + birthday + serial;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(head[index]), 0);
  return head + '10X98765432'[sum % 11];
}

/** With the check digit of Luhn. */
function card(head: string, length: number): string {
  const digits = head.padEnd(length - 1, '4730185962');
  const sum = [...digits].reverse().reduce((total, mark, index) => {
    const digit = index % 2 === 1 ? Number(mark) : Number(mark) * 2;
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

/** Cuts a number into parts: `cut('123456', [2, 4], ' ')` is `12 3456`. */
function cut(number: string, lengths: number[], gap: string): string {
  let at = 0;
  return lengths.map((length) => number.slice(at, (at += length))).join(gap);
}

const wide = (text: string) =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

const AREAS = ['340302', '340311', '110105', '320583', '441900', '650102', '522121'];
const BIRTHDAYS = ['19491231', '19690228', '19880808', '20041130', '19750501'];
const IDS = AREAS.flatMap((area) => [
  idNumber(area, BIRTHDAYS[AREAS.indexOf(area) % BIRTHDAYS.length]!, '002'),
  xNumber(area),
]);

/** The first number of an area whose check mark is X. */
function xNumber(area: string): string {
  for (let serial = 100; ; serial++) {
    const number = idNumber(area, '19670919', String(serial));
    if (number.endsWith('X')) return number;
  }
}

const ID_FORMS: ((id: string) => string)[] = [
  (id) => id,
  (id) => `身份证号：${id}`,
  (id) => `证号${id.toLowerCase()}`,
  (id) => cut(id, [6, 8, 4], ' '),
  (id) => cut(id, [6, 8, 4], '-'),
  (id) => cut(id, [6, 4, 4, 4], '\u00a0'),
  (id) => cut(id, [4, 4, 4, 4, 2], ' '),
  (id) => cut(id, [3, 3, 4, 4, 4], '\u3000'),
  (id) => cut(id, [6, 8, 4], '\u200b'),
  wide,
  (id) => wide(cut(id, [6, 8, 4], '-')),
  (id) => `NO.${id}`,
  (id) => `(${id})`,
];

const MOBILES = ['13812345678', '15056781234', '17712340987', '18655524680', '19955012345'];
const MOBILE_FORMS: ((mobile: string) => string)[] = [
  (mobile) => mobile,
  (mobile) => `电话${mobile}`,
  (mobile) => `Tel.${mobile}`,
  (mobile) => cut(mobile, [3, 4, 4], ' '),
  (mobile) => cut(mobile, [3, 4, 4], '-'),
  (mobile) => cut(mobile, [3, 4, 4], '—'),
  (mobile) => cut(mobile, [3, 8], ' '),
  (mobile) => cut(mobile, [3, 3, 5], ' '),
  (mobile) => cut(mobile, [3, 4, 4], '.'),
  (mobile) => `+86${mobile}`,
  (mobile) => `+86 ${cut(mobile, [3, 4, 4], ' ')}`,
  (mobile) => `+86-${cut(mobile, [3, 4, 4], '-')}`,
  (mobile) => `0086${mobile}`,
  (mobile) => `(+86)${mobile}`,
  wide,
  (mobile) => cut(mobile, [3, 4, 4], '\u2009'),
];

const CARDS = [
  card('622202100111', 19),
  card('621700', 19),
  card('436742', 16),
  card('955880', 19),
];
const CARD_FORMS: ((number: string) => string)[] = [
  (number) => number,
  (number) => `卡号${number}`,
  (number) => cut(number, [4, 4, 4, 4, 4], ' ').trim(),
  (number) => cut(number, [4, 4, 4, 4, 4], '-').replace(/-$/, ''),
  (number) => cut(number, [6, 13], ' '),
  (number) => cut(number, [4, 4, 4, 4, 4], '\u00a0').trim(),
  wide,
];

const ADDRESSES = [
  '谷阳路12号3栋502室',
  '胜利中路88号2单元301室',
  '翠苑小区5号楼2单元301',
  '翠苑小区5栋3-402',
  '翠苑花园12幢1103室',
  '翠苑家园8号楼二单元602',
  '家住李村3组12号',
  '王庄村三组12号',
  '住在荆山镇新河村8号',
  '家庭住址：解放二路156号',
  '现住红旗三路27号',
  '户籍地址为城关镇南街6号',
  '租住在张公山新村12号',
  '工农路56号院3号楼201室',
  '建国弄6弄12号502室',
  '翠苑小区Ａ座１２０１室',
  '谷阳路12号 3栋 2单元 8室',
  '翠苑小区十二栋三单元502',
  '翠苑小区5#楼2单元301',
  '淮河路2号楼6楼603室',
];

const LETTER_BOXES = [
  'zhang.san@example.com',
  'li4@mail.example.cn',
  '13_wang+home@example.org',
  'zhao-wu@qq.example.com',
  'zhang.san＠example.com',
  'zhang.san @ example.com',
  'zhang.san[at]example.com',
  'zhang.san（at）example.com',
  'ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｃｏｍ',
  'mailto:zhang@example.com',
];

/** All of them: every way to write takes its turn with every number. */
export const PLANTED: Planted[] = [
  ...pairs('id-card', IDS, ID_FORMS, 78),
  ...pairs('mobile', MOBILES, MOBILE_FORMS, 60),
  ...pairs('bank-card', CARDS, CARD_FORMS, 28),
  ...ADDRESSES.map((written): Planted => ({ kind: 'home-address', written })),
  ...pairs('email', LETTER_BOXES, [(box) => box, (box) => `邮箱${box}`], 14),
];

function pairs(
  kind: PersonalDataKind,
  numbers: string[],
  forms: ((number: string) => string)[],
  count: number,
): Planted[] {
  return Array.from({ length: count }, (_, index) => {
    const form = forms[index % forms.length]!;
    const number =
      numbers[((index % forms.length) + Math.floor(index / forms.length)) % numbers.length]!;
    return { kind, written: form(number) };
  });
}

/** Where it may hide in a text: the words around it, all on one line. */
export const PLACES: Record<string, (words: string) => string> = {
  paragraph: (words) => `老张说，${words}，请多联系。`,
  'start of a line': (words) => words,
  'list item': (words) => `- 老张，${words}`,
  heading: (words) => `## 联系人 ${words}`,
  'table cell': (words) => `| 老张 | ${words} |`,
  bold: (words) => `请记下**${words}**再来。`,
  'link text': (words) => `[${words}](/support/help/)`,
  'alternative text': (words) => `![登记表，${words}](./cover.svg)`,
  footnote: (words) => `[^1]: 见${words}。`,
  comment: (words) => `{/* ${words} */}`,
  attribute: (words) => `<Callout kind="note" title="${words}">`,
  'front matter': (words) => `description: 老张，${words}，住得不远`,
  'data file': (words) => `  "about": "老张，${words}",`,
};
