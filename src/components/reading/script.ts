/** What of a page is read aloud, in order. */
import { spokenSentences } from '../../domain/spoken.ts';

/** A sentence with the part of the page that is marked while it is said. */
export interface Line {
  element: HTMLElement;
  text: string;
}

/** Parts of a page that are marked one at a time. */
const BLOCKS =
  'h1, h2, h3, h4, p, li, dt, dd, th, td, summary, blockquote, caption, figcaption, a.row';

/** What is for the eye or the finger only. */
const SKIPPED =
  'nav, aside .share-block, .no-print, .jump, .next-steps, script, noscript, svg, button, form, [hidden], [aria-hidden=true], details:not([open]) > :not(summary)';

/** Every sentence of `main`, heading first; navigation and closed parts are left out. */
export function readingScript(main: HTMLElement): Line[] {
  const blocks: { element: HTMLElement; text: string }[] = [];
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!;
    const text = texts.currentNode.textContent ?? '';
    if (text.trim() === '' || parent.closest(SKIPPED)) continue;
    const element = parent.closest<HTMLElement>(BLOCKS) ?? parent;
    const last = blocks.at(-1);
    if (last?.element === element) last.text += text;
    else blocks.push({ element, text });
  }
  const heading = blocks.findIndex(({ element }) => element.matches('h1'));
  return blocks
    .slice(Math.max(heading, 0))
    .flatMap(({ element, text }) => spokenSentences(text).map((one) => ({ element, text: one })));
}
