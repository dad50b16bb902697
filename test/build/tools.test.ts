/** The scripts of the calculators: small, and nothing that an old WebView cannot read. */
import { expect, test } from 'vitest';
import { newerThanChrome80, scriptsOf, weightOf } from './scripts.ts';
import { pages, violations } from './site.ts';

/** Six kilobytes, besides the script that every page has (measured in `offline.test.ts`). */
const LIMIT = 6 * 1024;
const tools = pages.filter(({ path }) => path.startsWith('/tools/'));

test('five calculators and their list', () => {
  expect(tools).toHaveLength(6);
});

test('all scripts of a calculator together stay small', () => {
  expect(
    violations(function* (page) {
      const bytes = weightOf(scriptsOf(page));
      if (bytes > LIMIT) yield `${bytes} bytes of script, ${LIMIT} allowed`;
    }, tools),
  ).toEqual([]);
});

test('nothing newer than Chrome 80', () => {
  expect(
    violations(function* (page) {
      for (const file of scriptsOf(page)) {
        const found = newerThanChrome80(file);
        if (found) yield `${file} has ${found}`;
      }
    }, tools),
  ).toEqual([]);
});
