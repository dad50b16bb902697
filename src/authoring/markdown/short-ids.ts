import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives headings ids by position: `s2` for the second h2, `s2-1` for the first h3 under it.
 * Ids made from Chinese headings would be long strings of percent signs in a shared address.
 */
export function rehypeShortIds() {
  return (tree: Root) => {
    let section = 0;
    let part = 0;
    visit(tree, 'element', (node) => {
      if (node.tagName === 'h2') {
        section += 1;
        part = 0;
        node.properties['id'] = `s${section}`;
      } else if (node.tagName === 'h3') {
        part += 1;
        node.properties['id'] = `s${section}-${part}`;
      }
    });
  };
}
