/** Automatic numbers of Word paragraphs, written out: 一、, （一）, 1. (ECMA-376, 17.9). */
import { chineseNumber } from '../domain/chinese-number.ts';
import { elementsOf, first, valueOf, within, type XmlElement } from './xml.ts';

interface Level {
  format: string;
  /** `（%1）`. */
  text: string;
  start: number;
}

type Levels = Map<number, Level>;

/** Where a paragraph stands in a list. */
export interface ListPlace {
  list: string;
  level: number;
}

/** Counts through a document from its beginning. */
export interface Counter {
  /**
   * The number in front of the next paragraph at this place; `bullet` for a point without number,
   * `''` for a list that shows none.
   */
  next(place: ListPlace): string | { bullet: true };
}

/** @param numbering the part `numbering.xml`, if the document has one */
export function counterOf(numbering: XmlElement | undefined): Counter {
  const { lists, abstractOf } = readLists(numbering);
  // Lists made from one pattern go on counting together.
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return {
    next({ list, level }) {
      const levels = lists.get(list);
      const here = levels?.get(level);
      if (!levels || !here) return '';
      if (here.format === 'bullet') return { bullet: true };
      const pattern = abstractOf.get(list) ?? list;
      const numbers = counts.get(pattern) ?? [];
      counts.set(pattern, numbers);
      if (overridden(numbering, list) && !begun.has(list)) numbers.length = 0;
      begun.add(list);
      numbers[level] = (numbers[level] ?? here.start - 1) + 1;
      numbers.length = level + 1;
      return here.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const { format = 'decimal', start = 1 } = levels.get(at) ?? {};
        return written(numbers[at] ?? start, format);
      });
    },
  };
}

function readLists(numbering: XmlElement | undefined) {
  const patterns = new Map<string, Levels>();
  const lists = new Map<string, Levels>();
  const abstractOf = new Map<string, string>();
  for (const element of elementsOf(numbering)) {
    if (element.name === 'w:abstractNum') {
      patterns.set(element.attributes['w:abstractNumId'] ?? '', levelsIn(element));
    }
    if (element.name !== 'w:num') continue;
    const id = element.attributes['w:numId'] ?? '';
    const pattern = valueOf(element, 'w:abstractNumId') ?? '';
    abstractOf.set(id, pattern);
    const levels: Levels = new Map(patterns.get(pattern));
    for (const override of elementsOf(element).filter(({ name }) => name === 'w:lvlOverride')) {
      const at = Number(override.attributes['w:ilvl']);
      const own = levelsIn(override).get(at) ?? levels.get(at);
      const start = valueOf(override, 'w:startOverride');
      if (own) levels.set(at, { ...own, ...(start !== undefined && { start: Number(start) }) });
    }
    lists.set(id, levels);
  }
  return { lists, abstractOf };
}

function overridden(numbering: XmlElement | undefined, list: string): boolean {
  return elementsOf(numbering).some(
    (element) =>
      element.name === 'w:num' &&
      element.attributes['w:numId'] === list &&
      !within(element, 'w:startOverride').next().done,
  );
}

function levelsIn(element: XmlElement): Levels {
  const levels: Levels = new Map();
  for (const level of elementsOf(element).filter(({ name }) => name === 'w:lvl')) {
    levels.set(Number(level.attributes['w:ilvl']), {
      format: formatOf(level),
      text: valueOf(level, 'w:lvlText') ?? '',
      start: Number(valueOf(level, 'w:start') ?? 1),
    });
  }
  return levels;
}

/** Newer formats stand in an alternative with an older one beside it. */
function formatOf(level: XmlElement): string {
  const choice = first(first(level, 'mc:AlternateContent'), 'mc:Choice');
  return valueOf(level, 'w:numFmt') ?? valueOf(choice, 'w:numFmt') ?? 'decimal';
}

const FORMATS: Record<string, (value: number) => string> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  chineseLegalSimplified: (value) => chinese(value).replace(/./g, (mark) => LEGAL[mark] ?? mark),
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (value) =>
    [...String(value)].map((digit) => '〇一二三四五六七八九'[+digit]).join(''),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value),
  ideographZodiac: (value) => '子丑寅卯辰巳午未申酉戌亥'[value - 1] ?? String(value),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => letter(value),
  lowerLetter: (value) => letter(value).toLowerCase(),
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  none: () => '',
};

const LEGAL: Record<string, string> = {
  零: '零',
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
};

function written(value: number, format: string): string {
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format]! : String)(value);
}

function chinese(value: number): string {
  return value >= 1 && value <= 9999 ? chineseNumber(value) : String(value);
}

function circled(value: number): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

/** A … Z, AA, BB … as Word counts. */
function letter(value: number): string {
  return value < 1
    ? String(value)
    : String.fromCodePoint(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, mark] of ROMAN) {
    while (rest >= size && text.length < 20) [text, rest] = [text + mark, rest - size];
  }
  return text || String(value);
}
