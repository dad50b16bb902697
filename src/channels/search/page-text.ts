/** What the search knows of a finished page, read from its HTML. */
import { parse, type HTMLElement } from 'node-html-parser';

export interface PageText {
  /** Address: `/legal-aid/unpaid-wages/`. */
  url: string;
  /** Kind of page, as readers see it: 维权指南. */
  kind: string;
  title: string;
  /** How the page is called: heading and short name. */
  names: string[];
  /** Ways in which people say what it is about. */
  aliases: string[];
  /** Shown under the title in the results. */
  summary: string;
  /** Summary and headings: what the page is about in short. */
  gist: string;
  /** Everything else. */
  body: string;
}

/** What a page has that is to be found. */
const MARK = 'data-pagefind-body';

/** Where a page says in a word that its document is over. */
const STANDING = 'data-standing';

/** Not of the matter: marks of samples, articles of law in full, what is for the eye only. */
const BESIDES = '[data-pagefind-ignore], script, style, svg, .sample, .sample-note, details';

/** Whether a page is to be found. */
export function mayBeFound(html: string): boolean {
  return html.includes(` ${MARK}`);
}

/** Reads a page that is to be found. */
export function pageText(url: string, html: string, aliases: readonly string[]): PageText {
  const root = parse(html);
  const body = root.querySelector(`[${MARK}]`);
  if (!body) throw new Error(`${url} 里没有写明要编进搜索的部分。`);
  const shortName = textOf(root.querySelector('.breadcrumb [aria-current]'));
  const description = root.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
  const kind = textOf(body.querySelector('[data-pagefind-filter=kind]'));
  body.querySelectorAll(BESIDES).forEach((element) => element.remove());
  // Who reads only the results must see that a document does not hold any more.
  const mark = body.querySelector(`[${STANDING}]`)?.getAttribute(STANDING);
  const heading = textOf(body.querySelector('h1'));
  const title = mark ? `【${mark}】${heading}` : heading;
  const answer = textOf(body.querySelector('.answer')) || description;
  // What the title says is not said again under it.
  const summary = answer.startsWith(`${title}。`) ? answer.slice(title.length + 1) : answer;
  const headings = body.querySelectorAll('h2, h3').map(textOf);
  return {
    url,
    kind,
    title,
    names: [...new Set([withoutMark(heading), withoutMark(shortName)].filter(Boolean))],
    aliases: [...aliases],
    summary,
    gist: [description, summary, ...headings].join('\n'),
    body: body.structuredText,
  };
}

function textOf(element: HTMLElement | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function withoutMark(name: string): string {
  return name.replace(/^示例：/, '');
}
