/**
 * Personal data in running text: what it looks like, and how it may be shown. Bank cards
 * by the Luhn formula (ISO/IEC 7812-1).
 */
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

/** True for 13 to 19 digits whose Luhn sum is a multiple of ten. */
export function isBankCard(value: string): boolean {
  if (!/^[1-9]\d{12,18}$/.test(value)) return false;
  const sum = [...value].reverse().reduce((total, mark, index) => {
    const digit = index % 2 === 0 ? Number(mark) : Number(mark) * 2;
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

/** How one kind is found: candidates by a pattern, some of them refused, the rest masked. */
interface Detector {
  kind: PersonalDataKind;
  pattern: RegExp;
  accepts?: (compact: string) => boolean;
  mask: (value: string) => string;
}

const GAP = '[ -]?';
const PART = '[0-9A-Za-z一二三四五六七八九十]{1,4}(?:号楼|栋|幢|单元)';
const ROAD = '(?:路|街|巷|弄|里|道|胡同|村|组|庄|小区|社区|苑|园)';

/** In order of certainty: where two overlap, the first counts. */
const DETECTORS: Detector[] = [
  {
    kind: 'id-card',
    pattern: new RegExp(
      `(?<![0-9A-Za-z.])[1-9]\\d{5}${GAP}\\d{8}${GAP}\\d{3}${GAP}[\\dXx](?![0-9A-Za-z])`,
      'g',
    ),
    accepts: isIdNumber,
    mask: (value) => keepEnds(compact(value), 6, 4),
  },
  {
    kind: 'mobile',
    pattern: new RegExp(
      `(?<![\\d.])(?:\\+?86${GAP})?1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}(?!\\d)`,
      'g',
    ),
    mask: (value) => keepEnds(compact(value).slice(-11), 3, 4),
  },
  {
    kind: 'bank-card',
    // Solid, or in groups of four as on the card itself.
    pattern:
      /(?<![0-9A-Za-z.])(?:\d{13,19}|[3-69]\d{3}(?:[ -]\d{4}){2,3}[ -]\d{1,4})(?![0-9A-Za-z])/g,
    accepts: isBankCard,
    mask: (value) => keepEnds(compact(value), 4, 4),
  },
  {
    kind: 'email',
    pattern: /[A-Za-z0-9.+_-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g,
    mask: (value) => value.replace(/(?<=^.).*(?=@)/, '***'),
  },
  {
    kind: 'home-address',
    pattern: new RegExp(
      [
        // Down to the door: 谷阳路12号3栋502室.
        `[^\\s，。；：、“”（）|"]{0,20}?(?:${PART}\\s?)+(?:\\d{1,2}楼)?\\d{3,4}(?:室|号|户)?(?![\\d人名元个])`,
        // With words that say whose it is: 家住李村3组12号.
        `(?:家住|住在|家在|住址|现住)[^\\n，。；"]{0,30}${ROAD}[^\\n，。；"]{0,8}?\\d+号(?![楼线])`,
      ].join('|'),
      'g',
    ),
    mask: (value) => value.replace(/[0-9A-Za-z]/g, '*'),
  },
];

/** All personal data in a text, in order of place. Web addresses are passed over. */
export function findPersonalData(text: string): PersonalData[] {
  // One mark for one mark, so that offsets stay right.
  const plain = text
    .replace(/[０-９Ｘｘ－＋＠．]/g, (mark) => mark.normalize('NFKC'))
    .replace(/https?:\/\/[^\s)"'<>，。；]+/g, (url) => ' '.repeat(url.length));
  const found: PersonalData[] = [];
  for (const { kind, pattern, accepts = () => true, mask } of DETECTORS) {
    for (const { 0: value, index } of plain.matchAll(pattern)) {
      const end = index + value.length;
      if (!accepts(compact(value))) continue;
      if (found.some((other) => index < other.index + other.value.length && other.index < end)) {
        continue;
      }
      found.push({ kind, value: text.slice(index, end), masked: mask(value), index });
    }
  }
  return found.sort((a, b) => a.index - b.index);
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

const compact = (value: string) => value.replace(/[ -]/g, '');

function keepEnds(value: string, head: number, tail: number): string {
  return value.slice(0, head) + '*'.repeat(value.length - head - tail) + value.slice(-tail);
}
