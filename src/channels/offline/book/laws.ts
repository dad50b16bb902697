/** The articles that guides quote, gathered so that the book holds each of them once. */
import type { HTMLElement } from 'node-html-parser';
import { escapeHtml } from '../../../domain/html.ts';

interface LawQuote {
  title: string;
  /** HTML of the line that names the version and the source. */
  about: string;
  /** By the id that citations link to: the article's heading and the HTML of its words. */
  articles: Map<string, { name: string; words: string }>;
}

export class LawQuotes {
  readonly #laws = new Map<string, LawQuote>();

  /** Takes the quotations out of a guide. */
  take(guide: HTMLElement): void {
    const section = guide.querySelector('.laws');
    for (const details of section?.querySelectorAll('details') ?? []) {
      const title = details.querySelector('summary')?.childNodes[0]?.textContent.trim() ?? '';
      const about = details.querySelector('.hint')?.innerHTML ?? '';
      const law = this.#laws.get(title) ?? { title, about, articles: new Map() };
      this.#laws.set(title, law);
      for (const article of details.querySelectorAll('.article')) {
        const name = article.querySelector('h3')?.textContent.trim() ?? '';
        const words = article.querySelector('blockquote')?.innerHTML ?? '';
        law.articles.set(article.id, { name, words });
      }
    }
    section?.remove();
  }

  /** Whether the book holds the article with this id. */
  has(id: string): boolean {
    return [...this.#laws.values()].some(({ articles }) => articles.has(id));
  }

  /** All quotations as HTML: laws in order of first citation, articles in order of number. */
  html(): string {
    return [...this.#laws.values()]
      .map(({ title, about, articles }) => {
        const quotes = [...articles].sort(([a], [b]) =>
          a.localeCompare(b, 'en', { numeric: true }),
        );
        return `<h3>${escapeHtml(title)}</h3><p class="hint">${about}</p>${quotes.map(quote).join('')}`;
      })
      .join('\n');
  }
}

function quote([id, { name, words }]: [string, { name: string; words: string }]): string {
  return `<div class="article" id="${id}"><h4>${escapeHtml(name)}</h4><blockquote>${words}</blockquote></div>`;
}
