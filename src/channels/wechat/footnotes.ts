/** Links as the editor allows them: only to its own articles; all others become numbered notes. */
import { escapeHtml } from '../../domain/html.ts';

const OWN = 'https://mp.weixin.qq.com/';

export class Footnotes {
  readonly title = '文中提到的网页';
  readonly #base: string;
  /** Number and words by address. */
  readonly #notes = new Map<string, { number: number; words: string }>();

  /** @param base address from which links start */
  constructor(base: string) {
    this.#base = base;
  }

  /** A link as words with the number of its note; telephone numbers and places on the page lose theirs. */
  link(href: string, words: string): string {
    if (href === '' || href.startsWith('#') || href.startsWith('tel:')) return words;
    const url = new URL(href, this.#base).href;
    if (url.startsWith(OWN)) return `<a href="${escapeHtml(url)}">${words}</a>`;
    const note = this.#notes.get(url) ?? { number: this.#notes.size + 1, words };
    this.#notes.set(url, note);
    return `${words}<sup>[${note.number}]</sup>`;
  }

  /** The list, or nothing where nothing was linked. */
  html(headingStyle: string, style: string): string {
    if (this.#notes.size === 0) return '';
    const lines = [...this.#notes].map(
      ([url, { number, words }]) => `[${number}] ${words}<br>${escapeHtml(decodeURI(url))}`,
    );
    return `<h2 style="${headingStyle}"><strong>${this.title}</strong></h2><p style="${style};word-break:break-all">${lines.join('<br>')}</p>`;
  }
}
