/** Which paragraphs are headings: by outline level, or by the numbers of documents (GB/T 9704-2012, 7.3.3). */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from './reading.ts';

/** Characters of the longest line that still is a heading. */
const LONGEST = 40;

const PATTERNS: [RegExp, number][] = [
  [/^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}章)/, 2],
  [/^(?:[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}节)/, 3],
];

/** Sets the depth of every heading, 2 and deeper, without leaving one out on the way. */
export function setHeadings(blocks: Block[]): void {
  const styled = blocks.flatMap(({ look }) => (look.heading === undefined ? [] : [look.heading]));
  const levels = [...new Set(styled)].sort();
  let last = 1;
  for (const block of blocks) {
    const depth = depthOf(block, levels);
    delete block.look.heading;
    if (depth === undefined) continue;
    last = Math.min(depth, last + 1, 6);
    block.look.heading = last;
  }
}

function depthOf({ element, text, look }: Block, levels: number[]): number | undefined {
  const words = text.trim();
  if (element.name !== 'w:p' || words === '') return undefined;
  const short =
    words.length <= LONGEST && !/[。；.;：:，,]$/u.test(words) && !/[。；]/u.test(words);
  const byNumber = PATTERNS.find(([pattern]) => pattern.test(words))?.[1];
  if (byNumber !== undefined && (short || look.heading !== undefined) && words.length <= 80) {
    return byNumber;
  }
  // Whole paragraphs under an outline level are a slip of the mouse.
  if (look.heading === undefined || words.length > 80) return undefined;
  return levels.indexOf(look.heading) + 2;
}

const RUN_IN = /^[（(][一二三四五六七八九十]{1,3}[）)][^。；：]{2,30}。/;

/** Headings are bold already. */
export function plainHeadings(tree: Root): void {
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    node.children = node.children.flatMap((child) =>
      child.type === 'strong' ? child.children : [child],
    );
  }
}

/**
 * In official documents a second-level heading opens its paragraph: “（一）广泛宣传送理论。各级…”. It
 * becomes a heading of its own; the page puts the two on one line again.
 */
export function splitRunIns(tree: Root): void {
  tree.children = tree.children.flatMap((node): RootContent[] => {
    const opening = node.type === 'paragraph' ? RUN_IN.exec(toString(node))?.[0] : undefined;
    if (node.type !== 'paragraph' || opening === undefined) return [node];
    const rest = after(node, opening.length);
    if (!rest) return [node];
    return [{ type: 'heading', depth: 3, children: [{ type: 'text', value: opening }] }, rest];
  });
}

/** The paragraph without its first characters; nothing when none are left or the cut meets a link. */
function after(paragraph: Paragraph, length: number): Paragraph | undefined {
  let left = length;
  const children: PhrasingContent[] = [];
  for (const child of paragraph.children) {
    if (left === 0) {
      children.push(child);
      continue;
    }
    const words = toString(child);
    if (words.length <= left) {
      if (child.type !== 'text' && child.type !== 'strong') return undefined;
      left -= words.length;
    } else if (child.type === 'text') {
      children.push({ type: 'text', value: child.value.slice(left).replace(/^[\s\u3000]+/, '') });
      left = 0;
    } else {
      return undefined;
    }
  }
  return children.length > 0 ? { type: 'paragraph', children } : undefined;
}
