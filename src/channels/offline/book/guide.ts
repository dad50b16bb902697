/** A guide's page turned into a chapter of the book. */
import { type HTMLElement, parse } from 'node-html-parser';

/** What makes sense on the site only. */
const LEFT_OUT = 'aside, script, noscript, template, form, button, img, .share-block, .no-print';

/** Attributes that name ids of the same page, which become unique in the book. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers'];

/** Where links lead from the book. */
export interface Links {
  /** Ids of the guides in the book. */
  guides: ReadonlySet<string>;
  /** Whether an id stands among the quoted laws. */
  isLaw(id: string): boolean;
  /** The site's address without a last slash. */
  origin: string;
}

/**
 * The article in a page of the site.
 * @throws when the page has none
 */
export function chapterOf(html: string, path: string): HTMLElement {
  const article = parse(html).querySelector('main article');
  if (!article) throw new Error(`${path}没有正文（main article），做不成手册。`);
  for (const element of article.querySelectorAll(LEFT_OUT)) element.remove();
  return article;
}

/** The chapter as HTML: one level lower, its ids apart from other chapters', its links rewritten. */
export function chapterHtml(article: HTMLElement, id: string, links: Links): string {
  for (const element of article.querySelectorAll('*')) {
    lower(element);
    for (const name of Object.keys(element.attributes)) {
      if (name.startsWith('data-')) element.removeAttribute(name);
    }
    if (element.id) element.setAttribute('id', `${id}-${element.id}`);
    for (const name of REFERENCES) {
      const ids = element.getAttribute(name);
      if (ids) element.setAttribute(name, ids.replace(/\S+/g, `${id}-$&`));
    }
    // Two dozen regions of the same name would only be in the way.
    if (element.rawTagName === 'section') element.removeAttribute('aria-labelledby');
    const href = element.getAttribute('href');
    if (href) element.setAttribute('href', linkFrom(id, href, links));
  }
  return `<article id="${id}">${article.innerHTML}<p class="back"><a href="#contents">回到目录</a></p></article>`;
}

/** The book's title is its h1. */
function lower(element: HTMLElement): void {
  const level = /^h([1-5])$/.exec(element.rawTagName)?.[1];
  if (level) element.tagName = `h${Number(level) + 1}`;
}

/** Where a link of guide `id` leads: to a place in the book, or to the site. */
export function linkFrom(id: string, href: string, { guides, isLaw, origin }: Links): string {
  const [path = '', fragment] = href.split('#');
  const guide = path === '' ? id : /^\/legal-aid\/([^/]+)\/$/.exec(path)?.[1];
  if (guide !== undefined && guides.has(guide)) {
    if (!fragment) return `#${guide}`;
    return isLaw(fragment) ? `#${fragment}` : `#${guide}-${fragment}`;
  }
  return href.startsWith('/') ? `${origin}${href}` : href;
}
