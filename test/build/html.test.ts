import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { HTML_RULES } from './html-rules.ts';
import { type Page, pages, pathOf, textOf, violations } from './site.ts';

/** The value of `attribute` of the one element that `selector` finds. */
function only(page: Page, selector: string, attribute: string): string {
  const found = page.document.querySelectorAll(selector);
  return found.length === 1 ? (found[0]?.getAttribute(attribute) ?? '') : `${found.length} found`;
}

/** Values that more than one page has, with the pages. */
function shared(valueOf: (page: Page) => string): string[] {
  const byValue = Map.groupBy(pages, valueOf);
  return [...byValue]
    .filter(([, owners]) => owners.length > 1)
    .map(([value, owners]) => `${value}: ${owners.map(({ path }) => path).join(', ')}`);
}

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(50);
});

test('HTML is valid', async () => {
  const validator = new HtmlValidate(HTML_RULES);
  const problems: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(page.html, page.path);
    for (const { messages } of report.results) {
      for (const { line, column, message, ruleId } of messages) {
        problems.push(`${page.path}:${line}:${column}: ${message} [${ruleId}]`);
      }
    }
  }
  expect(problems).toEqual([]);
});

test('every page is Chinese and has one h1', () => {
  expect(
    violations(function* ({ document }) {
      const lang = document.querySelector('html')?.getAttribute('lang');
      if (lang !== 'zh-CN') yield `lang is ${lang}`;
      const headings = document.querySelectorAll('h1').length;
      if (headings !== 1) yield `${headings} h1`;
    }),
  ).toEqual([]);
});

test('headings go down one level at a time', () => {
  expect(
    violations(function* ({ document }) {
      let level = 0;
      for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
        const next = Number(heading.tagName.slice(1));
        if (next > level + 1) yield `h${level} is followed by h${next} “${heading.textContent}”`;
        level = next;
      }
    }),
  ).toEqual([]);
});

test('every page has its landmarks and a skip link that leads to the text', () => {
  expect(
    violations(function* ({ document }) {
      for (const name of ['header', 'nav', 'main', 'footer']) {
        if (!document.querySelector(name)) yield `no ${name}`;
      }
      const skip = document.querySelector('body a');
      if (skip?.getAttribute('href') !== `#${document.querySelector('main')?.id}`) {
        yield 'the first link does not lead to main';
      }
    }),
  ).toEqual([]);
});

test('titles and descriptions are present and no two pages share one', () => {
  const title = ({ document }: Page) => document.querySelector('title')?.textContent.trim() ?? '';
  const description = (page: Page) => only(page, 'meta[name=description]', 'content');
  expect(
    violations(function* (page) {
      if (title(page).length < 4) yield `title “${title(page)}”`;
      if (description(page).length < 10) yield `description “${description(page)}”`;
    }),
  ).toEqual([]);
  expect(shared(title)).toEqual([]);
  expect(shared(description)).toEqual([]);
});

test('every page names its own address as canonical, or the one it sends the reader on to', () => {
  expect(
    violations(function* (page) {
      // The page for what is not there has no address of its own.
      if (page.path === '/404.html') return;
      const canonical = pathOf(only(page, 'link[rel=canonical]', 'href'));
      const refresh = page.document.querySelector('meta[http-equiv=refresh]');
      const wanted = refresh?.getAttribute('content')?.replace('0;url=', '') ?? page.path;
      if (canonical !== wanted) yield canonical;
    }),
  ).toEqual([]);
});

test('no mark-up of Markdown is left in the text', () => {
  expect(
    violations(function* ({ document }) {
      const text = textOf(document, 'code, pre');
      for (const [found] of text.matchAll(/.{0,12}(?:\*\*|\]\(|__).{0,12}/g)) yield found;
    }),
  ).toEqual([]);
});

test('nothing is styled or scripted inside the page beyond what the policy has a hash for', () => {
  expect(
    violations(function* (page) {
      const policy = only(page, 'meta[http-equiv="content-security-policy" i]', 'content');
      if (/unsafe-(?:inline|eval|hashes)/.test(policy.replace("'wasm-unsafe-eval'", ''))) {
        yield `policy ${policy}`;
      }
      if (!/default-src '(?:self|none)'/.test(policy)) yield `policy ${policy}`;
      for (const element of page.document.querySelectorAll('[style]')) {
        yield `style attribute of ${element.tagName}`;
      }
      for (const element of page.document.querySelectorAll('*')) {
        const handler = Object.keys(element.attributes).find((name) => /^on/i.test(name));
        if (handler) yield `${handler} of ${element.tagName}`;
      }
      for (const element of page.document.querySelectorAll('script:not([src]), style')) {
        if (/json/.test(element.getAttribute('type') ?? '')) continue;
        const hash = createHash('sha256').update(element.rawText).digest('base64');
        if (!policy.includes(`'sha256-${hash}'`)) yield `${element.tagName} without hash`;
      }
    }),
  ).toEqual([]);
});

test('data for machines can be read', () => {
  expect(
    violations(function* ({ document }) {
      for (const { rawText } of document.querySelectorAll('script[type="application/ld+json"]')) {
        const data = JSON.parse(rawText) as Record<string, unknown>;
        if (data['@context'] !== 'https://schema.org') yield `@context ${data['@context']}`;
        if (!data['@type'] && !data['@graph']) yield 'no @type';
      }
    }),
  ).toEqual([]);
});
