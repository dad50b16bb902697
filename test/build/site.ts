/** The built site as data, read once for every file of tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { DIST, ROOT } from '../../scripts/lib/folders.ts';

export interface Page {
  /** As in the address bar: `/about/`, `/404.html`. */
  path: string;
  html: string;
  document: HTMLElement;
}

/** Every file of the site by its path: `/feed.xml`. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length).split(sep).join('/')),
);

/**
 * What goes into WeChat's editor, one page each. Not pages of the site: they have WeChat's looks and
 * styles of their own, readers never come there, and the rules for them are those of the editor
 * (`wechat.test.ts`).
 */
const ARTICLE = /^\/share\/[^/]+\/[^/]+\/article\/index\.html$/;

const read = (file: string): Page => {
  const html = readText(file);
  return { path: file.replace(/(?<=\/)index\.html$/, ''), html, document: parseHtml(html) };
};

export const articlePages: readonly Page[] = [...files]
  .filter((file) => ARTICLE.test(file))
  .sort()
  .map(read);

/** Every page, in order of path. */
export const pages: readonly Page[] = [...files]
  .filter((file) => file.endsWith('.html') && !ARTICLE.test(file))
  .sort()
  .map(read);

/** Pages that stay on the screen; the others only send the reader on. */
export const shownPages: readonly Page[] = pages.filter(
  ({ document }) => !document.querySelector('meta[http-equiv=refresh]'),
);

/** Where the site says it lives: `https://nuanxun.example.org`. */
export const origin: string = JSON.parse(readFileSync(join(ROOT, 'content/site.json'), 'utf8'))
  .origin.url;

/** Paths that the site map lists. */
export const sitemap: readonly string[] = [...files]
  .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
  .flatMap((file) => [...readText(file).matchAll(/<loc>([^<]+)<\/loc>/g)])
  .map(([, url = '']) => pathOf(url));

/** The page at a path; a missing one fails the test by name. */
export function pageAt(path: string): Page {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`The site has no page ${path}`);
  return found;
}

/** A file of the site as text. */
export function readText(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

/** A file of the site as bytes. */
export function readBytes(file: string): Buffer {
  return readFileSync(join(DIST, file));
}

/** The path of an absolute address of this site, fragment and all; others come back unchanged. */
export function pathOf(url: string): string {
  return url.startsWith(`${origin}/`) ? url.slice(origin.length) : url;
}

/** What a rule finds on each page, with the page's path before it. */
export function violations(
  rule: (page: Page) => Iterable<string>,
  from: readonly Page[] = pages,
): string[] {
  return from.flatMap((page) => Array.from(rule(page), (found) => `${page.path}: ${found}`));
}

/** The text of an element without scripts, styles and what else `except` selects. */
export function textOf(element: HTMLElement, except = 'script'): string {
  const copy = parseHtml(element.outerHTML);
  for (const left of copy.querySelectorAll(`script, style, ${except}`)) left.remove();
  return copy.textContent;
}

function parseHtml(html: string): HTMLElement {
  return parse(html, { blockTextElements: { script: true, style: true } });
}
