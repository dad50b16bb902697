/** HTML of articles as a tree; small helpers over the parser. */
import { type HTMLElement, NodeType, parse, type Node, type TextNode } from 'node-html-parser';

export type { HTMLElement, Node, TextNode };

/** The tree of a piece of HTML; its root is an element without a name. */
export function parseArticle(html: string): HTMLElement {
  return parse(html, { comment: false, blockTextElements: {} });
}

export const isElement = (node: Node): node is HTMLElement =>
  node.nodeType === NodeType.ELEMENT_NODE;

export const isText = (node: Node): node is TextNode => node.nodeType === NodeType.TEXT_NODE;

/** Lower-case name of an element; empty for the root. */
export const tagOf = (element: HTMLElement): string => element.rawTagName?.toLowerCase() ?? '';

/** The elements directly inside one. */
export const elementsIn = (element: HTMLElement): HTMLElement[] =>
  element.childNodes.filter(isElement);

/** All elements inside one, in reading order. */
export function* descendants(element: HTMLElement): Generator<HTMLElement> {
  for (const child of elementsIn(element)) {
    yield child;
    yield* descendants(child);
  }
}

/** The declarations of a style attribute, names in lower case. */
export function styleOfElement(element: HTMLElement): [property: string, value: string][] {
  return (element.getAttribute('style') ?? '')
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => declaration !== '')
    .map((declaration) => {
      const [property = '', ...value] = declaration.split(':');
      return [property.trim().toLowerCase(), value.join(':').trim()];
    });
}
