import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

type Node = RootContent | ElementContent;

const isElement = (node: Node | undefined, name: string): node is Element =>
  node?.type === 'element' && node.tagName === name;

/**
 * Official documents set second-level headings at the start of their paragraph:
 * “（一）广泛宣传送理论。各级工会…”. A level-3 heading that ends with a full stop is put into one block
 * with the paragraph after it; the style sheet lets the two run on.
 */
export function rehypeRunInHeadings() {
  return (tree: Root) => {
    const children: RootContent[] = [];
    for (let index = 0; index < tree.children.length; index++) {
      const node = tree.children[index]!;
      if (!isElement(node, 'h3') || !toString(node).endsWith('。')) {
        children.push(node);
        continue;
      }
      const next = tree.children.findIndex(
        (candidate, position) => position > index && candidate.type === 'element',
      );
      const paragraph = tree.children[next];
      if (!isElement(paragraph, 'p')) {
        children.push(node);
        continue;
      }
      children.push({
        type: 'element',
        tagName: 'div',
        properties: { className: ['run-in'] },
        children: [node, paragraph],
      });
      index = next;
    }
    tree.children = children;
  };
}
