import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const BETWEEN_HAN =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef”’])\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“‘])/gu;

/** A text without line breaks between Chinese characters. */
export function withoutSoftBreaks(text: string): string {
  return text.replace(BETWEEN_HAN, '');
}

/** Drops line breaks between Chinese characters; browsers would show them as gaps. */
export function remarkSoftBreaks() {
  return (tree: Root) => {
    visit(tree, 'text', (node) => {
      node.value = withoutSoftBreaks(node.value);
    });
  };
}
