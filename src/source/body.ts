/** What other rooms want to know about the body of an MDX file. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from './types.ts';

export type JsxElement = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** True for a component in the body, on a line of its own or within a sentence. */
export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** An attribute of a component when it is plain text. */
export function attribute(element: JsxElement, name: string): string | undefined {
  for (const item of element.attributes) {
    if (item.type === 'mdxJsxAttribute' && item.name === name && typeof item.value === 'string') {
      return item.value;
    }
  }
  return undefined;
}

/** A `<Law law article>` of a body. */
export interface BodyCitation extends Position {
  law: string;
  article: string;
}

/** All citations of a body in reading order, repeated ones included; incomplete ones are left out. */
export function citations(tree: Root): BodyCitation[] {
  const found: BodyCitation[] = [];
  visit(tree, (node) => {
    if (!isJsxElement(node) || node.name !== 'Law') return;
    const law = attribute(node, 'law');
    const article = attribute(node, 'article');
    if (law !== undefined && article !== undefined) found.push({ law, article, ...start(node) });
  });
  return found;
}

/** The titles of the steps of a guide, in order. */
export function stepTitles(tree: Root): string[] {
  const titles: string[] = [];
  visit(tree, (node) => {
    const title = isJsxElement(node) && node.name === 'Step' ? attribute(node, 'title') : undefined;
    if (title !== undefined) titles.push(title);
  });
  return titles;
}

/** The words of one block of a body without markup, and where the block starts. */
export interface Passage extends Position {
  text: string;
}

/** The words of a body without markup, one block a line, titles of steps included. */
export function plainText(tree: Root): string {
  return passages(tree)
    .map(({ text }) => text)
    .join('\n');
}

/** Paragraphs, headings, cells of tables and titles of steps, in reading order. */
export function passages(node: Nodes): Passage[] {
  if (node.type === 'yaml') return [];
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return passage(node, words(node));
  }
  const title = isJsxElement(node) && node.name === 'Step' ? attribute(node, 'title') : undefined;
  const own = passage(node, title ?? '');
  if ('children' in node) return [...own, ...(node.children as Nodes[]).flatMap(passages)];
  return 'value' in node && (node.type === 'text' || node.type === 'code')
    ? passage(node, node.value)
    : own;
}

function passage(node: Nodes, text: string): Passage[] {
  return text === '' ? [] : [{ text, ...start(node) }];
}

/** The text of one block; comments are no text. */
function words(node: Nodes): string {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
  if (node.type === 'break') return '\n';
  if ('children' in node) return (node.children as Nodes[]).map(words).join('');
  return 'value' in node ? node.value : '';
}

/** Where a node starts in its file. */
export function start(node: Nodes): Position {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}
