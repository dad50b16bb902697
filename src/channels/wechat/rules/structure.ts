/** How elements lie in each other. */
import { descendants, elementsIn, isText, tagOf, type HTMLElement } from '../tree.ts';
import type { Rule } from './base.ts';
import { start } from './base.ts';

const BLOCKS = new Set('section p h1 h2 h3 h4 blockquote ul ol li table hr'.split(' '));
/** What may hold words and pictures only. */
const SENTENCES = new Set('p span strong em b i u s a sup sub code h1 h2 h3 h4'.split(' '));
const VOID = new Set(['br', 'hr', 'img']);
const DEEPEST = 12;
const LONGEST_CHAIN = 9;

export const STRUCTURE_RULES: readonly Rule[] = [
  {
    id: 'balance',
    level: 'error',
    reason: '开头和结尾对不上，公众号会自己猜，排出来就不是这个样子',
    *find({ html }) {
      const open: string[] = [];
      for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
        if (VOID.has(name.toLowerCase())) continue;
        if (!end) open.push(name);
        else if (open.pop() !== name) {
          yield `</${name}> 前面没有对应的 <${name}>`;
          return;
        }
      }
      if (open.length > 0) yield `<${open.at(-1)}> 没有结尾`;
    },
  },
  {
    id: 'nesting',
    level: 'error',
    reason: '段落和行内文字里不能再放段落，公众号会把它们拆开',
    *find({ root }) {
      for (const element of descendants(root)) {
        const parent = tagOf(element.parentNode!);
        if (BLOCKS.has(tagOf(element)) && SENTENCES.has(parent)) {
          yield `<${parent}> 里放了 <${tagOf(element)}>：“${start(element)}”`;
        }
        if (tagOf(element) === 'a' && element.parentNode?.closest('a')) {
          yield `链接里套了链接：“${start(element)}”`;
        }
      }
    },
  },
  {
    id: 'depth',
    level: 'error',
    reason: '一层套一层太深，公众号会自己删掉几层',
    *find({ root }) {
      const deepest = depthOf(root) - 1;
      if (deepest > DEEPEST) yield `套了${deepest}层，最多${DEEPEST}层`;
      for (const element of descendants(root)) {
        if (chainFrom(element) > LONGEST_CHAIN) {
          yield `同样的 <${tagOf(element)}> 套了${LONGEST_CHAIN}层以上`;
          return;
        }
      }
    },
  },
  {
    id: 'empty',
    level: 'warning',
    reason: '空的段落公众号会删掉，还占字数',
    *find({ root }) {
      for (const element of descendants(root)) {
        const tag = tagOf(element);
        if (VOID.has(tag) || tag === 'td' || tag === 'th') continue;
        const holds = element.textContent.trim() !== '' || element.querySelector('img, br, hr');
        if (!holds) yield `有空的 <${tag}>`;
      }
    },
  },
];

function depthOf(element: HTMLElement): number {
  return 1 + Math.max(0, ...elementsIn(element).map(depthOf));
}

/** How many elements of the same name and style lie in each other with nothing beside them. */
function chainFrom(element: HTMLElement): number {
  const [only, ...others] = element.childNodes.filter(
    (node) => !isText(node) || node.rawText.trim() !== '',
  );
  if (others.length > 0 || !only || isText(only)) return 1;
  const child = only as HTMLElement;
  const same =
    tagOf(child) === tagOf(element) &&
    child.getAttribute('style') === element.getAttribute('style');
  return same ? 1 + chainFrom(child) : 1;
}
