import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Page, readBytes, violations } from './site.ts';

/** Bytes of HTML and CSS together, compressed as the server sends them. */
const LIMIT = 14_000;

/** Compressed bytes of script before the reader asks for more. */
const SCRIPT_LIMIT = 6_000;

/** Pages that may weigh more, with the reason. */
const LIMITS: Record<string, number> = {
  // Every task of the site, the campaign, stories with pictures and notices on one page.
  '/': 20_000,
  // For staff: every field of every kind of content.
  '/share/handbook/fields/': 20_000,
  // All guides in one file, fetched once and kept.
  '/offline/guides.html': 150_000,
};

/** A document has its form, the blank form, the filled one and the articles of law on one page. */
const DOCUMENT_LIMIT = 15_000;

/** A notice is the whole document, word for word, with what is due and what has changed since. */
const NOTICE_LIMIT = 16_000;

const sizes = new Map<string, number>();

function sizeOf(file: string): number {
  const known = sizes.get(file) ?? gzipSync(readBytes(file)).length;
  sizes.set(file, known);
  return known;
}

function weightOf({ html, document }: Page): number {
  const styles = document
    .querySelectorAll('link[rel=stylesheet]')
    .map((link) => link.getAttribute('href') ?? '');
  return gzipSync(html).length + styles.reduce((sum, file) => sum + sizeOf(file), 0);
}

function limitOf({ path }: Page): number {
  if (/^\/documents\/./.test(path)) return DOCUMENT_LIMIT;
  if (/^\/notices\/./.test(path)) return NOTICE_LIMIT;
  return LIMITS[path] ?? LIMIT;
}

test('pages stay light enough for a slow network', () => {
  expect(
    violations(function* (page) {
      const weight = weightOf(page);
      const limit = limitOf(page);
      if (weight > limit) yield `${weight} bytes, ${limit} allowed`;
    }),
  ).toEqual([]);
});

test('a page to read loads no more script than helps it', () => {
  expect(
    violations(function* ({ path, document }) {
      if (/^\/(?:search|share|tools)\//.test(path)) return;
      const scripts = document.querySelectorAll('script[src]');
      // A module neither holds the page up nor runs in browsers that are too old for it.
      for (const script of scripts) {
        if (script.getAttribute('type') !== 'module') yield `${script.getAttribute('src')} blocks`;
      }
      const size = scripts.reduce((sum, script) => sum + sizeOf(script.getAttribute('src')!), 0);
      if (size > SCRIPT_LIMIT) yield `${size} bytes of script, ${SCRIPT_LIMIT} allowed`;
    }),
  ).toEqual([]);
});
