/** Puts mammoth's HTML into the forms that Markdown has. */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { addressProblem } from '../checks/links.ts';

/** Addresses that readers cannot open, with the words of their links. */
export type LostLinks = { address: string; words: string }[];

/** @returns links whose words stay and whose addresses cannot */
export function tidy(tree: Root): LostLinks {
  const lost: LostLinks = [];
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.tagName === 'table') tidyTable(node);
    if (node.tagName !== 'a' || isNoteLink(node)) return;
    const address = String(node.properties['href'] ?? '');
    const harmless = addressProblem(address) === undefined && !address.startsWith('#');
    if (harmless && wordsIn(node).trim() !== '') return;
    if (!harmless && address !== '' && !address.startsWith('#')) {
      lost.push({ address, words: wordsIn(node) });
    }
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
  visit(tree, 'element', (node) => {
    if (['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', 'li'].includes(node.tagName)) trim(node);
  });
  visit(tree, 'text', (node) => {
    node.value = cleaned(node.value);
  });
  unwrapLeadingBreaks(tree);
  return lost;
}

export function wordsIn(node: ElementContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => wordsIn(child as ElementContent)).join('')
    : '';
}

/** A reference to a note or the way back from it. */
export function isNoteLink(node: Element): boolean {
  return /^#word-(?:foot|end)note-/.test(String(node.properties['href'] ?? ''));
}

/** What can be seen by nobody: direction marks can even turn words around. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffc]/g;

function cleaned(text: string): string {
  return (
    text
      .replace(INVISIBLE, '')
      // Word writes line breaks of Chinese text as spaces of its own kind.
      .replace(/\u00a0/g, ' ')
  );
}

/** Indents are the page's business. */
function trim(block: Element): void {
  for (const [end, space] of [
    ['first', /^[\s\u3000]+/],
    ['last', /[\s\u3000]+$/],
  ] as const) {
    let leaf: ElementContent | undefined =
      end === 'first' ? block.children[0] : block.children.at(-1);
    while (leaf?.type === 'element') {
      leaf = end === 'first' ? leaf.children[0] : leaf.children.at(-1);
    }
    if (leaf?.type === 'text') leaf.value = leaf.value.replace(INVISIBLE, '').replace(space, '');
  }
}

/** Line breaks at the edges of a paragraph are space that somebody wanted on paper. */
function unwrapLeadingBreaks(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (!/^(?:p|h\d|td|th)$/.test(node.tagName)) return;
    const isBreak = (child: ElementContent | undefined) =>
      child?.type === 'element' && child.tagName === 'br';
    while (isBreak(node.children[0])) node.children.shift();
    while (isBreak(node.children.at(-1))) node.children.pop();
    // A heading is one line.
    if (!/^p$/.test(node.tagName)) {
      node.children = node.children.map((child) =>
        isBreak(child) ? { type: 'text', value: ' ' } : child,
      );
    }
  });
}

/** Every row as long as the longest, no merged cells, the first row as header, cells without blocks. */
function tidyTable(table: Element): typeof SKIP {
  const rows: Element[][] = [];
  const carried = new Map<number, { cell: Element; left: number }>();
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr') return;
    const cells: Element[] = [];
    const fill = () => {
      for (
        let down = carried.get(cells.length);
        down && down.left > 0;
        down = carried.get(cells.length)
      ) {
        down.left -= 1;
        cells.push(structuredClone(down.cell));
      }
    };
    for (const child of row.children) {
      if (child.type !== 'element') continue;
      fill();
      const across = spanOf(child, 'colSpan');
      const down = spanOf(child, 'rowSpan');
      const cell = element('td', phrasing(child));
      if (down > 1) carried.set(cells.length, { cell, left: down - 1 });
      cells.push(cell);
      for (let more = 1; more < across; more++) {
        if (down > 1) carried.set(cells.length, { cell: element('td', []), left: down - 1 });
        cells.push(element('td', []));
      }
    }
    fill();
    rows.push(cells);
    return SKIP;
  });
  const width = Math.max(...rows.map((row) => row.length), 1);
  for (const row of rows) while (row.length < width) row.push(element('td', []));
  const [head = [], ...body] = rows;
  for (const cell of head) cell.tagName = 'th';
  table.children = [
    element('thead', [element('tr', head)]),
    element(
      'tbody',
      body.map((row) => element('tr', row)),
    ),
  ];
  return SKIP;
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(cell.properties[name] ?? 1);
  return span >= 1 && span <= 200 ? span : 1;
}

/** The words of a cell with a space where it had blocks. */
function phrasing(cell: Element): ElementContent[] {
  const pieces = cell.children.map((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (/^(?:p|h\d|li)$/.test(child.tagName)) return child.children;
    return /^(?:ul|ol)$/.test(child.tagName) ? phrasing(child) : [child];
  });
  return pieces
    .filter((piece) => piece.length > 0)
    .flatMap((piece, index): ElementContent[] =>
      index === 0 ? piece : [{ type: 'text', value: ' ' }, ...piece],
    );
}

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});
