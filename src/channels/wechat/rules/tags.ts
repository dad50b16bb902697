/** Tags and attributes that the editor keeps. */
import { descendants, elementsIn, tagOf } from '../tree.ts';
import type { Rule } from './base.ts';
import { start } from './base.ts';

const TAGS = new Set(
  'section p span strong em b i u s br hr img a h1 h2 h3 h4 blockquote ul ol li table thead tbody tr th td sup sub code'.split(
    ' ',
  ),
);
const ACTIVE = new Set(
  'style script link meta iframe form input button select textarea audio video canvas object embed svg'.split(
    ' ',
  ),
);
const DATA = new Set(['data-w', 'data-ratio', 'data-type']);
const UNTOUCHED = new Set(['data-no-dark', 'data-ignore-width', 'data-ignore-dm']);
const ATTRIBUTES: Record<string, readonly string[]> = {
  img: ['src', 'alt'],
  a: ['href'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
};
/** What other editors leave behind. */
const LITTER = /^(?:data-tool|data-provider|powered-by|tn-.*|mpa-.*)$|_135editor/;

export const TAG_RULES: readonly Rule[] = [
  {
    id: 'tags',
    level: 'error',
    reason: '公众号只认一部分写法，别的会被删掉，文字也可能跟着丢',
    *find({ root }) {
      for (const element of descendants(root)) {
        const tag = tagOf(element);
        if (!TAGS.has(tag) && !ACTIVE.has(tag)) yield `用了公众号不认的标签 <${tag}>`;
      }
    },
  },
  {
    id: 'active',
    level: 'error',
    reason: '样式表、程序、表单、音视频和矢量图，公众号会整块删掉',
    *find({ root }) {
      for (const element of descendants(root)) {
        if (ACTIVE.has(tagOf(element))) yield `用了会被删掉的标签 <${tagOf(element)}>`;
      }
    },
  },
  {
    id: 'ids',
    level: 'error',
    reason: '公众号会删掉编号，文章里也不能跳转',
    *find({ root }) {
      for (const element of descendants(root)) {
        if (element.hasAttribute('id')) yield `“${start(element)}”带了编号 id`;
        if (element.getAttribute('href')?.startsWith('#')) yield `“${start(element)}”是页内跳转`;
      }
    },
  },
  {
    id: 'attributes',
    level: 'error',
    reason: '多余的属性会被删掉，还占字数',
    *find({ root }) {
      for (const element of descendants(root)) {
        const allowed = ATTRIBUTES[tagOf(element)] ?? [];
        for (const name of Object.keys(element.attributes)) {
          if (['style', 'id', ...allowed].includes(name)) continue;
          if (DATA.has(name) || UNTOUCHED.has(name) || LITTER.test(name)) continue;
          yield `<${tagOf(element)}> 带了多余的属性 ${name}`;
        }
      }
    },
  },
  {
    id: 'links',
    level: 'error',
    reason: '公众号文章里只能链接公众号文章，别的网址要写成文末的注',
    *find({ root }) {
      for (const link of root.querySelectorAll('a')) {
        const href = link.getAttribute('href') ?? '';
        if (!href.startsWith('https://mp.weixin.qq.com/') && !href.startsWith('#')) {
          yield `“${start(link)}”链接到了公众号外面`;
        }
      }
    },
  },
  {
    id: 'footnotes',
    level: 'error',
    reason: '文中的注号要在文末找得到，文末的注也要在文中用到',
    *find({ root }) {
      const marks = root
        .querySelectorAll('sup')
        .map((sup) => /^\[(\d+)\]$/.exec(sup.textContent.trim())?.[1])
        .filter((number) => number !== undefined)
        .map(Number);
      const notes = root
        .querySelectorAll('p')
        .flatMap((p) => [...p.innerHTML.matchAll(/(?:^|<br>)\[(\d+)\] /g)])
        .map(([, number]) => Number(number));
      for (const number of new Set(marks)) {
        if (!notes.includes(number)) yield `注号[${number}]在文末没有`;
      }
      for (const number of notes) if (!marks.includes(number)) yield `文末的注[${number}]没有用到`;
      if (notes.some((number, index) => number !== index + 1)) yield '文末的注没有按顺序编号';
    },
  },
  {
    id: 'preformatted',
    level: 'error',
    reason: '不换行的文字在手机上会伸到屏幕外面',
    *find({ root }) {
      for (const element of root.querySelectorAll('pre')) yield `“${start(element)}”用了 <pre>`;
    },
  },
  {
    id: 'untouched',
    level: 'warning',
    reason: '不让公众号换夜间颜色的记号，用了要有理由，多半会看不清',
    *find({ root }) {
      for (const element of descendants(root)) {
        const name = Object.keys(element.attributes).find((one) => UNTOUCHED.has(one));
        if (name) yield `“${start(element)}”带了 ${name}`;
      }
    },
  },
  {
    id: 'litter',
    level: 'warning',
    reason: '别的编辑器留下的记号没有用，有的还会让样式出错',
    *find({ root }) {
      for (const element of descendants(root)) {
        const { attributes } = element;
        const name = Object.keys(attributes).find(
          (one) => LITTER.test(one) || LITTER.test(attributes[one]!),
        );
        if (name) yield `“${start(element)}”带着别的编辑器的记号 ${name}`;
      }
    },
  },
  {
    id: 'nested-lists',
    level: 'error',
    reason: '列表里套列表，公众号里会排错',
    *find({ root }) {
      for (const list of root.querySelectorAll('ul, ol')) {
        if (list.parentNode?.closest?.('ul, ol')) yield `“${start(list)}”是套在列表里的列表`;
      }
    },
  },
  {
    id: 'wide-tables',
    level: 'warning',
    reason: '手机上四栏以上的表格看不清',
    *find({ root }) {
      for (const row of root.querySelectorAll('tr')) {
        const { length } = elementsIn(row);
        if (length > 3) yield `“${start(row)}”这个表格有${length}栏`;
      }
    },
  },
];
