import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts tables into a box that scrolls sideways on narrow screens and can be reached by keyboard,
 * and turns alignment into classes: a strict CSP blocks style attributes.
 */
export function rehypeTables() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
      if (node.tagName !== 'table' || index === undefined || !parent) return;
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'th' || cell.tagName === 'td') alignByClass(cell);
        if (cell.tagName === 'th') cell.properties['scope'] = 'col';
      });
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-box'], tabIndex: 0, role: 'group', ariaLabel: '表格' },
        children: [node],
      };
      return SKIP;
    });
  };
}

function alignByClass(cell: Element): void {
  const align = cell.properties['align'];
  if (typeof align !== 'string') return;
  delete cell.properties['align'];
  cell.properties['className'] = [`align-${align}`];
}
