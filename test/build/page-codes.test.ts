/** Page codes: what is printed opens what it names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/folders.ts';
import { codeOf, codePath, nextCode, type PageCode } from '../../src/domain/page-codes.ts';
import { pageAt, readText, shownPages, sitemap } from './site.ts';

const { codes } = JSON.parse(readFileSync(join(ROOT, 'content/page-codes.json'), 'utf8')) as {
  codes: PageCode[];
};

/** Kinds of page that are printed. */
const PRINTED = /^\/(?:legal-aid|support|notices|service-points|tools|documents)\/[^/]+\/$/;

test('every code opens its page', () => {
  const lead = codes.map(({ code }) => [
    code,
    pageAt(codePath(code))
      .document.querySelector('meta[http-equiv=refresh]')
      ?.getAttribute('content'),
  ]);
  expect(lead).toEqual(codes.map(({ code, page }) => [code, `0;url=${page}`]));
  for (const { page } of codes) pageAt(page);
});

test('every page that is printed has a code and prints it', () => {
  const printed = shownPages.filter(({ path }) => PRINTED.test(path));
  const without = printed.filter(({ path }) => codeOf(codes, path) === undefined);
  const toPaste = without.map(
    ({ path }, index) => `{ "code": "${nextCode(codes, index)}", "page": "${path}" }`,
  );
  expect(toPaste).toEqual([]);
  for (const { path, document } of printed) {
    expect(document.querySelector('main')!.getAttribute('data-code')).toBe(codeOf(codes, path));
  }
});

test('the search knows every code with a title', () => {
  const known = JSON.parse(readText('/search/codes.json')) as Record<string, [string, string]>;
  expect(Object.keys(known)).toEqual(codes.map(({ code }) => code));
  expect(known['2101']).toEqual(['/legal-aid/unpaid-wages/', '被拖欠工资怎么办']);
  for (const [, title] of Object.values(known)) expect(title).not.toMatch(/^页码/);
});

test('codes are no pages of their own for search engines', () => {
  expect(sitemap.filter((path) => /^\/\d/.test(path))).toEqual([]);
});
