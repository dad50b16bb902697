/** An article as plain text, for editors that take no other. */
import { elementsIn, isElement, isText, parseArticle, tagOf, type HTMLElement } from './tree.ts';

/** One block a line, in reading order; pictures by their description. */
export function plainText(html: string): string {
  return blocks(parseArticle(html))
    .map((line) => decode(line).trim())
    .filter((line) => line !== '')
    .join('\n');
}

function blocks(element: HTMLElement): string[] {
  const name = tagOf(element);
  if (name === 'tr')
    return [
      elementsIn(element)
        .map((cell) => words(cell))
        .join('：'),
    ];
  if (name === 'li') return [`· ${words(element)}`];
  const holdsBlocks = elementsIn(element).some((child) => BLOCKS.has(tagOf(child)));
  return holdsBlocks ? elementsIn(element).flatMap(blocks) : [words(element)];
}

const BLOCKS = new Set('section p h2 h3 blockquote ul ol li table tbody tr'.split(' '));

function words(element: HTMLElement): string {
  return element.childNodes
    .map((node) => {
      if (isText(node)) return node.rawText;
      if (!isElement(node)) return '';
      if (tagOf(node) === 'br') return '\n';
      if (tagOf(node) === 'img') return `（图：${node.getAttribute('alt') ?? ''}）`;
      return words(node);
    })
    .join('');
}

function decode(text: string): string {
  return text
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
