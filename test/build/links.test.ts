import { expect, test } from 'vitest';
import {
  files,
  origin,
  type Page,
  pageAt,
  pages,
  pathOf,
  readText,
  shownPages,
  violations,
} from './site.ts';

/** Attributes that hold an address, or several. */
const ADDRESSES = ['href', 'src', 'srcset', 'action', 'poster', 'data', 'cite'];

/** Every address on a page with the element that holds it. */
function* addressesOf({ document }: Page): Generator<{ url: string; tag: string }> {
  for (const element of document.querySelectorAll('*')) {
    const tag = element.tagName.toLowerCase();
    for (const name of ADDRESSES) {
      const value = element.getAttribute(name);
      if (value === undefined) continue;
      const urls = name === 'srcset' ? value.split(',').map((part) => part.trim()) : [value];
      for (const url of urls) yield { url: url.split(/\s+/)[0] ?? '', tag };
    }
    const isImage = /^(?:og|twitter):image$/.test(element.getAttribute('property') ?? '');
    if (isImage) yield { url: element.getAttribute('content') ?? '', tag };
  }
}

/** Why an address of this site leads nowhere. */
function* deadEnds(url: string, from: string): Generator<string> {
  const { pathname, hash } = new URL(url, origin + from);
  const path = decodeURI(pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) {
    yield files.has(`${path}/index.html`) ? `${url} lacks its last slash` : `${url} is not there`;
  } else if (hash.length > 1 && file.endsWith('.html')) {
    const id = decodeURIComponent(hash.slice(1));
    const { document } = pageAt(path);
    if (!document.querySelectorAll('[id]').some((element) => element.id === id)) {
      yield `${url}: no such place on that page`;
    }
  }
}

const isInternal = (url: string) => /^(?![a-z+]+:|\/\/)/i.test(pathOf(url));

test('every link, picture and file of this site is there, and so is the place on the page', () => {
  expect(
    violations(function* (page) {
      for (const { url } of addressesOf(page)) {
        if (isInternal(url)) yield* deadEnds(pathOf(url), page.path);
      }
    }),
  ).toEqual([]);
});

test('links out of this site are encrypted, dial or write a letter', () => {
  expect(
    violations(function* (page) {
      for (const { url } of addressesOf(page)) {
        if (!isInternal(url) && !/^(?:https|tel|mailto|sms|geo):/.test(url)) yield url;
      }
    }),
  ).toEqual([]);
});

test('pages load nothing from another site', () => {
  expect(
    violations(function* (page) {
      for (const { url, tag } of addressesOf(page)) {
        if (!isInternal(url) && !['a', 'blockquote', 'q'].includes(tag)) yield `${tag} ${url}`;
      }
    }),
  ).toEqual([]);
});

test('style sheets load nothing from another site, and what they load is there', () => {
  const problems = [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readText(file).matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)]
        .map(([, url, imported]) => url ?? imported ?? '')
        .filter((url) => !url.startsWith('data:'))
        .flatMap((url) => (isInternal(url) ? [...deadEnds(url, file)] : [url]))
        .map((problem) => `${file}: ${problem}`),
    );
  expect(problems).toEqual([]);
});

const sendsOn = (path: string) => !shownPages.some((page) => page.path === path);

test('every page can be reached from the home page', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const { url, tag } of addressesOf(pageAt(path))) {
      if (!['a', 'form'].includes(tag) || !isInternal(url)) continue;
      const target = decodeURI(new URL(pathOf(url), origin + path).pathname);
      if (pages.some((page) => page.path === target)) reached.add(target);
    }
  }
  // Staff know the way to the share desk, codes stand on paper, given-up addresses were kept; the page for what is not stored
  // comes by itself.
  const lost = pages
    .map(({ path }) => path)
    .filter(
      (path) =>
        !reached.has(path) &&
        !sendsOn(path) &&
        !/^\/(?:share\/|\d{4}\/|404\.html|offline\/$)/.test(path),
    );
  expect(lost).toEqual([]);
});
