/** The scripts of the calculators: small, and nothing that an old WebView cannot read. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Page, pages, readBytes, readText, violations } from './site.ts';

/** Six kilobytes, besides the script that every page has (measured in `offline.test.ts`). */
const LIMIT = 6 * 1024;
const tools = pages.filter(({ path }) => path.startsWith('/tools/'));

/** The scripts that a page loads, with those that they load in turn. */
function scriptsOf({ document }: Page): Set<string> {
  const found = new Set(
    document.querySelectorAll('body script[src]').map((script) => script.getAttribute('src') ?? ''),
  );
  for (const file of found) {
    for (const [, other = ''] of readText(file).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)/g)) {
      found.add(posix.join(posix.dirname(file), other));
    }
  }
  return found;
}

test('five calculators and their list', () => {
  expect(tools).toHaveLength(6);
});

test('all scripts of a calculator together stay small', () => {
  expect(
    violations(function* (page) {
      const bytes = [...scriptsOf(page)].reduce(
        (sum, file) => sum + gzipSync(readBytes(file)).length,
        0,
      );
      if (bytes > LIMIT) yield `${bytes} bytes of script, ${LIMIT} allowed`;
    }, tools),
  ).toEqual([]);
});

test('nothing newer than Chrome 80', () => {
  const newer =
    /\?\?=|\|\|=|&&=|\.at\(|\.replaceAll\(|\.replaceChildren\(|\.findLast|\.toSorted|\bstructuredClone\b|Object\.hasOwn|\(\?<[=!]|^\s*await |static\s*\{|#[a-z]\w*\s*[=(;]/m;
  expect(
    violations(function* (page) {
      for (const file of scriptsOf(page)) {
        const found = newer.exec(readText(file))?.[0];
        if (found) yield `${file} has ${found}`;
      }
    }, tools),
  ).toEqual([]);
});
