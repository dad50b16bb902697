/** Colours by day, and by night as WeChat turns them. */
import { contrast } from '../../../domain/colour.ts';
import { DARK_PAGE, darkGround, darkText, LIGHT_PAGE } from '../../../domain/dark-mode.ts';
import { elementsIn, isText, styleOfElement, type HTMLElement } from '../tree.ts';
import type { Rule } from './base.ts';
import { start } from './base.ts';

/** Contrast ratios (WCAG 2.2, 1.4.3); at night large words need less. */
const LEAST = 4.5;
const LEAST_AT_NIGHT = 3;
/** Pixels; larger words can be read with less. */
const LARGE = 20;
/** Perceived brightness, of 255, from which on a tinted ground glares at night. */
const PALE = 190;

interface Run {
  element: HTMLElement;
  /** Of the words, in pixels; `undefined` for the size of the page. */
  size: number | undefined;
  /** By day and by night: words and what they stand on. */
  day: [text: string, ground: string];
  night: [text: string, ground: string];
}

interface Around {
  text: string | undefined;
  ground: string | undefined;
  size: number | undefined;
}

/** Every element with words of its own and the colours in which they are seen. */
function* runs(element: HTMLElement, around: Around): Generator<Run> {
  const style = Object.fromEntries(styleOfElement(element));
  const text = colourIn(style['color']) ?? around.text;
  const ground = colourIn(style['background-color']) ?? around.ground;
  const size = Number.parseFloat(style['font-size'] ?? '') || around.size;
  if (element.childNodes.some((node) => isText(node) && node.rawText.trim() !== '')) {
    const night = ground === undefined ? DARK_PAGE.ground : darkGround(ground);
    yield {
      element,
      size,
      day: [text ?? LIGHT_PAGE.text, ground ?? LIGHT_PAGE.ground],
      night: [
        text === undefined && ground === undefined
          ? DARK_PAGE.text
          : darkText(text ?? LIGHT_PAGE.text, night),
        night,
      ],
    };
  }
  for (const child of elementsIn(element)) yield* runs(child, { text, ground, size });
}

const NOTHING: Around = { text: undefined, ground: undefined, size: undefined };

function colourIn(value: string | undefined): string | undefined {
  return value && /^#[0-9a-f]{6}$/.test(value) ? value : undefined;
}

const round = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

export const COLOUR_RULES: readonly Rule[] = [
  {
    id: 'colour-form',
    level: 'error',
    reason: '颜色写成六位数，才算得出夜间的样子',
    *find({ root }) {
      for (const element of root.querySelectorAll('[style]')) {
        for (const [property, value] of styleOfElement(element)) {
          const isColour = /^(?:color|background-color|border.*-color)$/.test(property);
          if (isColour && colourIn(value) === undefined) yield `${property} 写成了 ${value}`;
        }
      }
    },
  },
  {
    id: 'colour-pair',
    level: 'error',
    reason: '有底色就要写字色，不然夜间由公众号猜',
    *find({ root }) {
      for (const element of root.querySelectorAll('[style]')) {
        const names = styleOfElement(element).map(([property]) => property);
        if (names.includes('background-color') && !names.includes('color')) {
          yield `“${start(element)}”有底色，没有写字色`;
        }
      }
    },
  },
  {
    id: 'contrast',
    level: 'error',
    reason: '字和底色太接近，老人和阳光下的人看不清',
    *find({ root }) {
      for (const { element, day } of runs(root, NOTHING)) {
        const ratio = contrast(...day);
        if (ratio < LEAST) {
          yield `“${start(element)}”白天的对比度只有${round(ratio)}，至少要${LEAST}`;
        }
      }
    },
  },
  {
    id: 'night-contrast',
    level: 'error',
    reason: '公众号夜间会自动换颜色，换完以后要看得清',
    *find({ root }) {
      for (const { element, night } of runs(root, NOTHING)) {
        const ratio = contrast(...night);
        if (ratio < LEAST_AT_NIGHT) {
          yield `“${start(element)}”夜间的对比度只有${round(ratio)}，至少要${LEAST_AT_NIGHT}`;
        }
      }
    },
  },
  {
    id: 'night-contrast-small',
    level: 'warning',
    reason: '夜间小字的对比度最好在4.5以上',
    *find({ root }) {
      for (const { element, night, size = 0 } of runs(root, NOTHING)) {
        const ratio = contrast(...night);
        if (size < LARGE && ratio >= LEAST_AT_NIGHT && ratio < LEAST) {
          yield `“${start(element)}”夜间的对比度是${round(ratio)}`;
        }
      }
    },
  },
  {
    id: 'glare',
    level: 'warning',
    reason: '浅黄、浅红的底色，夜间会变成刺眼的一块；请用灰色',
    *find({ root }) {
      for (const element of root.querySelectorAll('[style]')) {
        const style = Object.fromEntries(styleOfElement(element));
        const ground = colourIn(style['background-color']);
        if (ground && isPaleTint(ground)) yield `“${start(element)}”的底色 ${ground} 夜间刺眼`;
      }
    },
  },
];

function isPaleTint(colour: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const grey = red === green && green === blue;
  return !grey && (red! * 299 + green! * 587 + blue! * 114) / 1000 > PALE;
}
