/** The text form of every component, and whole bodies as plain text: broadcast, apps, clipboard. */
import type { Nodes, Root } from 'mdast';
import { isJsxElement, type JsxElement } from '../source/body.ts';
import { callout } from './callout/text.ts';
import { hotline } from './hotline/text.ts';
import { law } from './law/text.ts';
import { withoutSoftBreaks } from './markdown/soft-breaks.ts';
import { quote } from './quote/text.ts';
import type { ComponentName } from './schema.ts';
import { step } from './step/text.ts';
import { steps } from './steps/text.ts';
import type { Names, TextForm } from './text-form.ts';

export const text: Record<ComponentName, TextForm> = {
  Callout: callout,
  Hotline: hotline,
  Law: law,
  Quote: quote,
  Step: step,
  Steps: steps,
};

/** The words of a body, one block a line, in reading order. Pictures are left out. */
export function bodyLines(tree: Root, names: Names): string[] {
  return linesOf(tree, names).filter((line) => line !== '');
}

function linesOf(node: Nodes, names: Names): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return [wordsOf(node, names)];
    case 'tableRow':
      return [node.children.map((cell) => wordsOf(cell, names)).join('：')];
    case 'list':
      return node.children.flatMap((item, index) => {
        const [first = '', ...rest] = linesOf(item, names);
        return [`${node.ordered ? `${(node.start ?? 1) + index}.` : '·'}${first}`, ...rest];
      });
    case 'code':
      return [node.value];
    default:
      if (isJsxElement(node)) return formOf(node, names);
      return 'children' in node
        ? (node.children as Nodes[]).flatMap((child) => linesOf(child, names))
        : [];
  }
}

function formOf(element: JsxElement, names: Names): string[] {
  const attributes = Object.fromEntries(
    element.attributes.flatMap((item) =>
      item.type === 'mdxJsxAttribute' ? [[item.name, String(item.value)]] : [],
    ),
  );
  const parts = (element.children as Nodes[]).map((child) => linesOf(child, names));
  return text[element.name as ComponentName]({ attributes, parts }, names);
}

function wordsOf(node: Nodes, names: Names): string {
  if (isJsxElement(node)) return formOf(node, names).join('');
  if (node.type === 'break') return '\n';
  if ('children' in node) {
    return (node.children as Nodes[]).map((child) => wordsOf(child, names)).join('');
  }
  const silent = ['mdxTextExpression', 'mdxFlowExpression', 'footnoteReference', 'image'];
  return 'value' in node && !silent.includes(node.type)
    ? withoutSoftBreaks(node.value).replaceAll('\n', ' ')
    : '';
}
