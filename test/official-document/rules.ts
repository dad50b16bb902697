/** The form of an official document (GB/T 9704-2012) as measures with their clause and tolerance. */
import { isDocumentNumber } from '../../src/domain/document-number.ts';
import type { Line, Measured, Page } from './measure.ts';

/** 版心, in millimetres from the top left corner of the page. */
const CORE = { top: 37, left: 28, width: 156, height: 225 };
const RIGHT = CORE.left + CORE.width;
const MIDDLE = CORE.left + CORE.width / 2;
const BOTTOM = CORE.top + CORE.height;
const ROW = CORE.height / 22;
const CHARACTER = CORE.width / 28;
const POINT = 25.4 / 72;

/** The square of a Chinese character above its baseline, and the height of a dash, in em. */
const ABOVE = 0.88;
const DASH = 0.38;

type Value = number | string | boolean;

export interface Measure {
  clause: string;
  what: string;
  /** Millimetres unless the name says points. */
  expected: Value;
  tolerance?: number;
  /** What the document has; none at all is a fault. */
  values(document: Measured): Value[];
}

const top = ({ baseline, size }: Line) => baseline - ABOVE * size * POINT;
const bottom = (line: Line) => top(line) + line.size * POINT;
const middle = ({ left, right }: Line) => (left + right) / 2;
const all = ({ pages }: Measured): Line[] => pages.flatMap(({ lines }) => lines);
const first = ({ pages }: Measured): Page => pages[0]!;
const mark = (document: Measured) => first(document).lines.slice(0, 1);
const number = (document: Measured) => first(document).lines.slice(1, 2);
const title = (document: Measured) => first(document).lines.slice(2, 3);
const addressees = (document: Measured) => {
  const { lines } = first(document);
  const end = lines.findIndex(({ text }) => text.endsWith('：'));
  return lines.slice(3, end + 1);
};
/** Text of the document, from the first paragraph to the last. */
const body = (document: Measured) => {
  const lines = all(document);
  const start = 3 + addressees(document).length;
  return lines.slice(
    start,
    lines.findIndex(({ text }) => text.startsWith('附件：')),
  );
};
const red = (document: Measured) =>
  first(document).rules.filter(({ colour }) => colour === '#c7161d');
const annexes = (document: Measured) => {
  const lines = all(document);
  const start = lines.findIndex(({ text }) => text.startsWith('附件：'));
  return start < 0 ? [] : lines.slice(start, -2);
};
const signature = (document: Measured) => all(document).at(-2)!;
const date = (document: Measured) => all(document).at(-1)!;
/** Pages that only text fills: not the first, not the two over which the end may be spread. */
const full = ({ pages }: Measured) => pages.slice(1, -2);
const fullWidth = (document: Measured) =>
  full(document)
    .flatMap(({ lines }) => lines)
    .filter(({ text, left, right }) => {
      const plain = /^[\p{Script=Han}]+$/u.test(text);
      return plain && left < CORE.left + 1 && right > RIGHT - 1;
    });
const steps = (lines: readonly Line[]) =>
  lines.slice(1).map(({ baseline }, at) => baseline - lines[at]!.baseline);
const heading = (pattern: RegExp) => (document: Measured) =>
  body(document).filter(({ text }) => pattern.test(text));

export const MEASURES: readonly Measure[] = [
  {
    clause: '5.1',
    what: 'width of the page',
    expected: 210,
    tolerance: 0.3,
    values: ({ pages }) => pages.map(({ width }) => width),
  },
  {
    clause: '5.1',
    what: 'height of the page',
    expected: 297,
    tolerance: 0.3,
    values: ({ pages }) => pages.map(({ height }) => height),
  },
  {
    clause: '5.2.1',
    what: '天头',
    expected: CORE.top,
    tolerance: 1,
    values: (document) =>
      full(document).map(({ lines }) => {
        const row = lines[0]!;
        return top(row) - (ROW - row.size * POINT) / 2;
      }),
  },
  {
    clause: '5.2.1',
    what: '订口',
    expected: CORE.left,
    tolerance: 1,
    values: ({ pages }) => pages.map(({ lines }) => Math.min(...lines.map(({ left }) => left))),
  },
  {
    clause: '5.2.1',
    what: 'width of 版心',
    expected: CORE.width,
    tolerance: 1,
    // The empty half of a full stop at the end of a line is cut off, though its width is told whole.
    values: ({ pages }) =>
      pages.map(({ lines }) => {
        const whole = lines.filter(({ text }) => /\p{Script=Han}$/u.test(text));
        return Math.max(...whole.map(({ right }) => right)) - CORE.left;
      }),
  },
  {
    clause: '5.2.1',
    what: 'height of 版心',
    expected: CORE.height,
    tolerance: 1,
    values: (document) =>
      full(document).map(({ lines }) => lines.at(-1)!.baseline - lines[0]!.baseline + ROW),
  },
  {
    clause: '5.2.2',
    what: 'size of the text, in points',
    expected: 16,
    tolerance: 0.1,
    values: (document) => body(document).map(({ size }) => size),
  },
  {
    clause: '5.2.3',
    what: 'lines on a full page',
    expected: 22,
    values: (document) => full(document).map(({ lines }) => lines.length),
  },
  {
    clause: '5.2.3',
    // Browsers put lines on whole pixels; the height of 版心 says that they do not add up.
    what: 'from line to line',
    expected: ROW,
    tolerance: 0.2,
    values: (document) => full(document).flatMap(({ lines }) => steps(lines)),
  },
  {
    clause: '5.2.3',
    what: 'characters in a line',
    expected: 28,
    values: (document) => fullWidth(document).map(({ text }) => [...text].length),
  },
  {
    clause: '5.2.3',
    what: 'from character to character',
    expected: CHARACTER,
    tolerance: 0.03,
    values: (document) =>
      fullWidth(document).map(({ text, left, right }) => (right - left) / [...text].length),
  },
  {
    clause: '5.2.4',
    what: 'text that is not black, the mark apart',
    expected: '',
    values: (document) => [
      document.pages
        .flatMap(({ coloured }) => coloured)
        .map(({ text }) => text)
        .join('')
        .replace(mark(document)[0]?.text ?? '', ''),
    ],
  },
  {
    clause: '7.2.4',
    what: 'the mark ends in 文件',
    expected: true,
    values: (document) => mark(document).map(({ text }) => text.endsWith('文件')),
  },
  {
    clause: '7.2.4',
    what: 'top of the mark below the top of 版心',
    expected: 35,
    tolerance: 1,
    values: (document) => mark(document).map((each) => top(each) - CORE.top),
  },
  {
    clause: '7.2.4',
    what: 'middle of the mark',
    expected: MIDDLE,
    tolerance: 0.5,
    values: (document) => mark(document).map(middle),
  },
  {
    clause: '7.2.4',
    what: 'colour of the mark',
    expected: '#c7161d',
    values: (document) => first(document).coloured.map(({ colour }) => colour),
  },
  {
    clause: '7.2.4',
    what: 'font of the mark, for 小标宋',
    expected: 'NotoSerifSC-Bold',
    values: (document) => mark(document).map(({ font }) => font),
  },
  {
    clause: '7.2.5',
    what: '发文字号 in 〔〕, without 第 and padding',
    expected: true,
    values: (document) => number(document).map(({ text }) => isDocumentNumber(text)),
  },
  {
    clause: '7.2.5',
    what: '发文字号 two empty lines below the mark',
    expected: 2 * ROW,
    tolerance: 3,
    values: (document) => number(document).map((each) => top(each) - bottom(mark(document)[0]!)),
  },
  {
    clause: '7.2.5',
    what: 'middle of 发文字号',
    expected: MIDDLE,
    tolerance: 0.5,
    values: (document) => number(document).map(middle),
  },
  {
    clause: '7.2.5',
    what: 'size of 发文字号, in points',
    expected: 16,
    tolerance: 0.1,
    values: (document) => number(document).map(({ size }) => size),
  },
  {
    clause: '7.2.7',
    what: 'red line below 发文字号',
    expected: 4,
    tolerance: 0.5,
    values: (document) => red(document).map((rule) => rule.top - bottom(number(document)[0]!)),
  },
  {
    clause: '7.2.7',
    what: 'left end of the red line',
    expected: CORE.left,
    tolerance: 0.5,
    values: (document) => red(document).map(({ left }) => left),
  },
  {
    clause: '7.2.7',
    what: 'length of the red line',
    expected: CORE.width,
    tolerance: 0.5,
    values: (document) => red(document).map(({ width }) => width),
  },
  {
    clause: '7.2.7',
    what: 'thickness of the red line',
    expected: 0.5,
    tolerance: 0.2,
    values: (document) => red(document).map(({ height }) => height),
  },
  {
    clause: '7.3.1',
    what: 'title two empty lines below the red line',
    expected: 2 * ROW,
    tolerance: 3,
    values: (document) => title(document).map((each) => top(each) - red(document)[0]!.top),
  },
  {
    clause: '7.3.1',
    what: 'size of the title, in points',
    expected: 22,
    tolerance: 0.1,
    values: (document) => title(document).map(({ size }) => size),
  },
  {
    clause: '7.3.1',
    what: 'font of the title, for 小标宋',
    expected: 'NotoSerifSC-Bold',
    values: (document) => title(document).map(({ font }) => font),
  },
  {
    clause: '7.3.1',
    what: 'middle of the title',
    expected: MIDDLE,
    tolerance: 0.5,
    values: (document) => title(document).map(middle),
  },
  {
    clause: '7.3.2',
    what: '主送机关 an empty line below the title',
    expected: 2 * ROW,
    tolerance: 1,
    values: (document) => steps([title(document)[0]!, addressees(document)[0]!]),
  },
  {
    clause: '7.3.2',
    what: '主送机关 flush left, its further lines too',
    expected: CORE.left,
    tolerance: 0.3,
    values: (document) => addressees(document).map(({ left }) => left),
  },
  {
    clause: '7.3.3',
    what: 'the first page shows text of the document',
    expected: true,
    values: (document) => [first(document).lines.includes(body(document)[0]!)],
  },
  {
    clause: '7.3.3',
    what: 'paragraphs two characters in',
    expected: CORE.left + 2 * CHARACTER,
    tolerance: 0.3,
    values: (document) =>
      [body(document)[0]!, ...heading(/^[一二三四]、|^（[一二三四五]）|^\d\.\D/)(document)].map(
        ({ left }) => left,
      ),
  },
  {
    clause: '7.3.3',
    what: 'font of 一、, for 黑体',
    expected: 'NotoSansSC-Medium',
    values: (document) => heading(/^[一二三四]、/)(document).map(({ font }) => font),
  },
  {
    clause: '7.3.3',
    what: 'font of （一）, for 楷体',
    expected: 'LXGWWenKai-Regular',
    values: (document) => heading(/^（[一二三四五]）/)(document).map(({ font }) => font),
  },
  {
    clause: '7.3.3',
    what: 'font of 1. and of the text, for 仿宋',
    expected: 'NotoSerifSC-Regular',
    values: (document) =>
      body(document)
        .filter(({ text }) => !/^[一二三四]、|^（[一二三四五]）/.test(text))
        .map(({ font }) => font),
  },
  {
    clause: '7.3.4',
    what: '附件说明 an empty line below the text',
    expected: 2 * ROW,
    tolerance: 0.5,
    values: (document) => steps([body(document).at(-1)!, annexes(document)[0]!]),
  },
  {
    clause: '7.3.4',
    what: '附件说明 two characters in',
    expected: CORE.left + 2 * CHARACTER,
    tolerance: 0.3,
    values: (document) =>
      annexes(document)
        .slice(0, 1)
        .map(({ left }) => left),
  },
  {
    clause: '7.3.4',
    what: 'further annexes under the number of the first',
    expected: CORE.left + 5 * CHARACTER,
    tolerance: 0.3,
    values: (document) =>
      annexes(document)
        .slice(1)
        .map(({ left }) => left),
  },
  {
    clause: '7.3.4',
    what: 'no punctuation behind the name of an annex',
    expected: false,
    values: (document) => annexes(document).map(({ text }) => /[。；，、.;,]$/.test(text)),
  },
  {
    clause: '7.3.5.1',
    what: '成文日期 four characters in from the right',
    expected: RIGHT - 4 * CHARACTER,
    tolerance: 0.6,
    values: (document) => [date(document).right],
  },
  {
    clause: '7.3.5.1',
    what: '署名 in the middle above 成文日期',
    expected: 0,
    tolerance: 0.5,
    values: (document) => [middle(signature(document)) - middle(date(document))],
  },
  {
    clause: '7.3.5.1',
    what: '成文日期 on the line below 署名',
    expected: ROW,
    tolerance: 0.2,
    values: (document) => steps([signature(document), date(document)]),
  },
  {
    clause: '7.3.5.1',
    what: 'room for the seal above 署名',
    expected: 3 * ROW,
    tolerance: 0.5,
    values: (document) => steps([annexes(document).at(-1)!, signature(document)]),
  },
  {
    clause: '7.3.5.1',
    what: 'no seal is drawn, nor anything else',
    expected: 0,
    values: ({ pages }) =>
      pages.map(({ pictures, rules }, at) => pictures + rules.length - (at === 0 ? 1 : 0)),
  },
  {
    clause: '7.3.5.1',
    what: 'the page of 署名 has lines of the text',
    expected: true,
    values: (document) => [document.pages.at(-1)!.lines.includes(body(document).at(-2)!)],
  },
  {
    clause: '7.3.5.4',
    what: '成文日期 in Arabic figures without padding',
    expected: true,
    values: (document) => [
      /^\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日$/.test(date(document).text),
    ],
  },
  {
    clause: '7.5',
    what: 'every page has its number between dashes',
    expected: true,
    values: ({ pages }) => pages.map((page, at) => page.number?.text === `— ${at + 1} —`),
  },
  {
    clause: '7.5',
    what: 'size of the page number, in points',
    expected: 14,
    tolerance: 0.1,
    values: ({ pages }) => pages.map((page) => page.number?.size ?? 0),
  },
  {
    clause: '7.5',
    what: 'font of the page number, for 宋体',
    expected: 'NotoSerifSC-Regular',
    values: ({ pages }) => pages.map((page) => page.number?.font ?? ''),
  },
  {
    clause: '7.5',
    what: 'dash below 版心',
    expected: 7,
    tolerance: 0.6,
    values: ({ pages }) =>
      pages.map(({ number: each }) =>
        each ? each.baseline - DASH * each.size * POINT - BOTTOM : NaN,
      ),
  },
  {
    clause: '7.5',
    what: 'odd page numbers one character in from the right',
    expected: RIGHT - 14 * POINT,
    tolerance: 0.5,
    values: ({ pages }) =>
      pages.filter((_, at) => at % 2 === 0).map((page) => page.number?.right ?? NaN),
  },
  {
    clause: '7.5',
    what: 'even page numbers one character in from the left',
    expected: CORE.left + 14 * POINT,
    tolerance: 0.5,
    values: ({ pages }) =>
      pages.filter((_, at) => at % 2 === 1).map((page) => page.number?.left ?? NaN),
  },
];

/** What of a measure is not as the standard says: the values that are off. */
export function faultsOf(measure: Measure, document: Measured): Value[] {
  let values: Value[];
  try {
    values = measure.values(document);
  } catch {
    // A document without the part to be measured.
    return ['missing'];
  }
  if (values.length === 0) return ['missing'];
  return values.filter((value) => !isRight(measure, value));
}

function isRight({ expected, tolerance = 0 }: Measure, value: Value): boolean {
  if (typeof expected !== 'number' || typeof value !== 'number') return value === expected;
  return Math.abs(value - expected) <= tolerance;
}
