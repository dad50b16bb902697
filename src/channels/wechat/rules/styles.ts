/** Styles that survive the editor and fit a phone. */
import { descendants, styleOfElement, tagOf, type HTMLElement } from '../tree.ts';
import type { Checked, Rule } from './base.ts';
import { start } from './base.ts';

const PROPERTIES =
  /^(?:color|background-color|font-(?:size|weight|style)|line-height|letter-spacing|text-(?:align|indent|decoration)|(?:margin|padding)(?:-(?:top|right|bottom|left))?|border(?:-(?:top|right|bottom|left))?(?:-(?:color|width|style))?|border-(?:radius|collapse)|(?:max-)?width|height|display|vertical-align|word-break|overflow-wrap|box-sizing)$/;
/** Properties with a rule of their own. */
const ELSEWHERE = new Set([
  'font-family',
  'opacity',
  'caret-color',
  'background-image',
  'background',
]);
const DISPLAYS = new Set(['block', 'inline', 'inline-block']);
/** Pixels; the widest side indent that the editor's own button gives. */
const WIDEST_INDENT = 48;

interface Declared {
  element: HTMLElement;
  property: string;
  value: string;
}

function* declared({ root }: Checked): Generator<Declared> {
  for (const element of descendants(root)) {
    for (const [property, value] of styleOfElement(element)) yield { element, property, value };
  }
}

/** Values of `margin` or `padding` on one side, in the order top, right, bottom, left. */
function sides(value: string): string[] {
  const [top = '0', right = top, bottom = top, left = right] = value.split(/\s+/);
  return [top, right, bottom, left];
}

const pixels = (value: string) =>
  /^-?[\d.]+px$/.test(value) ? Number.parseFloat(value) : undefined;

export const STYLE_RULES: readonly Rule[] = [
  {
    id: 'properties',
    level: 'error',
    reason: '这些样式公众号会删掉，或者在有的手机上排乱',
    *find(article) {
      for (const { property, value } of declared(article)) {
        if (ELSEWHERE.has(property)) continue;
        if (!PROPERTIES.test(property)) yield `用了不可靠的样式 ${property}`;
        else if (property === 'display' && !DISPLAYS.has(value))
          yield `用了不可靠的样式 display:${value}`;
      }
    },
  },
  {
    id: 'values',
    level: 'error',
    reason: '会计算的、会变的值，公众号不认',
    *find(article) {
      for (const { property, value } of declared(article)) {
        if (/(?:calc|var|env|url|expression)\(|@/.test(value))
          yield `${property} 的值写成了 ${value}`;
        if (property.startsWith('margin') && /(?:^|\s)-/.test(value))
          yield `${property} 是负数 ${value}`;
      }
    },
  },
  {
    id: 'important',
    level: 'error',
    reason: '它会盖过公众号自己的样式，夜间看不清',
    *find(article) {
      for (const { property, value } of declared(article)) {
        if (value.includes('!important')) yield `${property} 用了 !important`;
      }
    },
  },
  {
    id: 'fonts',
    level: 'error',
    reason: '指定字体，有的手机上字会忽大忽小',
    *find(article) {
      for (const { element, property } of declared(article)) {
        if (property === 'font-family') yield `“${start(element)}”指定了字体`;
      }
    },
  },
  {
    id: 'alignment',
    level: 'error',
    reason: '公众号只认左、右、居中和两端对齐',
    *find(article) {
      for (const { property, value } of declared(article)) {
        if (property === 'text-align' && !/^(?:left|right|center|justify)$/.test(value)) {
          yield `text-align 写成了 ${value}`;
        }
      }
    },
  },
  {
    id: 'widths',
    level: 'error',
    reason: '手机、平板、电脑宽窄不一样，写死的宽度会伸到屏幕外面',
    *find(article) {
      for (const { element, property, value } of declared(article)) {
        if (/^(?:max-)?width$/.test(property) && !/^(?:100|[1-9]?\d)%$/.test(value)) {
          yield `<${tagOf(element)}> 的宽度写死了：${value}`;
        }
      }
    },
  },
  {
    id: 'indents',
    level: 'error',
    reason: '左右空得太多，手机上一行放不下几个字',
    *find(article) {
      for (const { element, property, value } of declared(article)) {
        const wide = /^(?:margin|padding)$/.test(property)
          ? [sides(value)[1]!, sides(value)[3]!]
          : /^(?:margin|padding)-(?:left|right)$/.test(property)
            ? [value]
            : [];
        if (wide.some((one) => (pixels(one) ?? 0) > WIDEST_INDENT)) {
          yield `“${start(element)}”左右空了 ${value}`;
        }
      }
    },
  },
  {
    id: 'heights',
    level: 'error',
    reason: '读者把字调大以后，写死的高度会盖住文字',
    *find(article) {
      for (const { element, property, value } of declared(article)) {
        if (property === 'height' && value !== 'auto')
          yield `“${start(element)}”写死了高度 ${value}`;
      }
    },
  },
  {
    id: 'line-heights',
    level: 'error',
    reason: '行距太小，上下两行会叠在一起',
    *find(article) {
      for (const { element, property, value } of declared(article)) {
        if (property !== 'line-height') continue;
        const size = /^[\d.]+$/.test(value) ? Number(value) : undefined;
        if (size === undefined || size < 1) yield `“${start(element)}”的行距写成了 ${value}`;
      }
    },
  },
  {
    id: 'invisible',
    level: 'error',
    reason: '看不见的图和光标，公众号当成作弊',
    *find(article) {
      for (const { element, property, value } of declared(article)) {
        if (property === 'opacity' && Number(value) < 1) yield `“${start(element)}”是透明的`;
        if (property === 'caret-color') yield '藏起了光标';
      }
    },
  },
  {
    id: 'gradients',
    level: 'error',
    reason: '渐变和背景图，夜间会变成一块糊的颜色',
    *find(article) {
      for (const { element, property, value } of declared(article)) {
        if (
          property === 'background-image' ||
          property === 'background' ||
          /gradient/.test(value)
        ) {
          yield `“${start(element)}”的底色用了渐变或图片`;
        }
      }
    },
  },
];
