/** Personal data in running text: what it looks like, and how it may be shown. */
import { isBankCard, isBookNumber, isCreditCode } from './bank-card.ts';
import { HOME_ADDRESS } from './home-address.ts';
import { isIdNumber } from './id-number.ts';

export type PersonalDataKind = 'id-card' | 'mobile' | 'bank-card' | 'email' | 'home-address';

export interface PersonalData {
  kind: PersonalDataKind;
  /** As written. Never to be shown: it would go into logs and screenshots. */
  value: string;
  /** What may be shown instead. */
  masked: string;
  /** UTF-16 offset in the text. */
  index: number;
}

/** How one kind is found: candidates by a pattern, some of them refused, the rest masked. */
interface Detector {
  kind: PersonalDataKind;
  pattern: RegExp;
  accepts?: (compact: string) => boolean;
  mask: (value: string) => string;
}

/** Between the digits of one number: a space or a hyphen, marks of bold type. */
const GAP = '(?:[ -]|[*_]{2}){0,2}';
/** In front of a number: nothing that makes it part of a longer one. */
const NEW = '(?<![0-9A-Za-z]|\\d\\.)';
/** Behind it: no sum, no amount. */
const NO_AMOUNT = '(?!\\s?[元万亿吨件])';
const digits = (...counts: number[]) =>
  counts.map((count) => (count === 1 ? '\\d' : `\\d{${count}}`)).join(GAP);

/** In order of certainty: where two overlap, the first counts. */
const DETECTORS: Detector[] = [
  {
    kind: 'id-card',
    // However it is cut: provinces of GB/T 2260, the check mark tells the rest.
    pattern: new RegExp(`${NEW}(?=[1-6])\\d(?:${GAP}\\d){16}${GAP}[\\dXx](?![0-9A-Za-z])`, 'g'),
    accepts: isIdNumber,
    mask: (value) => keepEnds(compact(value), 6, 4),
  },
  {
    kind: 'mobile',
    pattern: new RegExp(
      `(?<!\\d|\\d\\.)(?:(?:\\(?\\+?86\\)?|0086)${GAP})?(?=1[3-9])(?:${[
        digits(11),
        digits(3, 4, 4),
        digits(3, 8),
        digits(7, 4),
        digits(3, 3, 5),
        digits(4, 3, 4),
        '\\d{3}\\.\\d{4}\\.\\d{4}',
      ].join('|')})(?!\\d)${NO_AMOUNT}`,
      'g',
    ),
    mask: (value) => keepEnds(compact(value).slice(-11), 3, 4),
  },
  {
    kind: 'bank-card',
    // Solid, or in groups of four as on the card itself.
    pattern: new RegExp(
      `${NEW}(?:\\d{13,19}|[3-69]\\d{3}(?:${GAP}\\d{4}){2,3}${GAP}\\d{1,4}|[3-69]\\d{5}${GAP}\\d{10,13})(?![0-9A-Za-z])${NO_AMOUNT}`,
      'g',
    ),
    accepts: (number) => isBankCard(number) && !isBookNumber(number) && !isCreditCode(number),
    mask: (value) => keepEnds(compact(value), 4, 4),
  },
  {
    kind: 'email',
    pattern: /[A-Za-z0-9.+_-]+(?: ?@ ?|[[(（【]at[\])）】])[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g,
    mask: (value) => value.replace(/(?<=^.).*?(?=@|[[(（【]at)/, '***'),
  },
  {
    kind: 'home-address',
    pattern: HOME_ADDRESS,
    mask: (value) => value.replace(/[0-9A-Za-z]/g, '*'),
  },
];

/** Hyphens and dashes that stand in for the hyphen of the keyboard. */
const HYPHENS = /[\u2010-\u2014\u2212]/g;
/** Spaces of every width, none included: WeChat puts some into copied numbers. */
const SPACES = /[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/g;

/** All personal data in a text, in order of place. Web addresses are passed over. */
export function findPersonalData(text: string): PersonalData[] {
  // One mark for one mark, so that offsets stay right.
  const plain = text
    .replace(/[０-９ｘＸＡ-Ｚａ-ｚ－＋＠．＃＿＊]/g, (mark) => mark.normalize('NFKC'))
    .replace(HYPHENS, '-')
    .replace(SPACES, ' ')
    .replace(/https?:\/\/[^\s)"'<>，。；]+/g, (url) => ' '.repeat(url.length));
  const found: PersonalData[] = [];
  for (const { kind, pattern, accepts = () => true, mask } of DETECTORS) {
    for (const { value, index } of candidates(plain, pattern, accepts)) {
      const end = index + value.length;
      if (found.some((other) => index < other.index + other.value.length && other.index < end)) {
        continue;
      }
      found.push({ kind, value: text.slice(index, end), masked: mask(value), index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

/** What a pattern finds and is accepted; what is refused may hide another that starts behind it. */
function* candidates(text: string, pattern: RegExp, accepts: (compact: string) => boolean) {
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const { 0: value, index } = match;
    if (accepts(compact(value))) yield { value, index };
    else search.lastIndex = index + 1;
  }
}

/** The text with identity numbers, bank cards and mobile numbers masked. */
export function maskPersonalNumbers(text: string): string {
  let masked = text;
  for (const { kind, value, masked: shown, index } of findPersonalData(text).reverse()) {
    if (kind === 'email' || kind === 'home-address') continue;
    masked = masked.slice(0, index) + shown + masked.slice(index + value.length);
  }
  return masked;
}

const compact = (value: string) => value.replace(/[^0-9Xx]/g, '');

function keepEnds(value: string, head: number, tail: number): string {
  return value.slice(0, head) + '*'.repeat(value.length - head - tail) + value.slice(-tail);
}
