import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/folders.ts';
import { entries } from './entries.ts';
import { pageAt, pages, textOf, violations } from './site.ts';

describe.each(Object.entries(entries))('%s', (collection, ids) => {
  test('every entry has a page, and every page an entry', () => {
    const prefix = `/${collection}/`;
    const built = pages
      .map(({ path }) => path)
      .filter((path) => path.startsWith(prefix) && path !== prefix);
    expect(built.sort()).toEqual(ids.map((id) => `${prefix}${id}/`).sort());
  });

  test('its list links every entry', () => {
    const links = pageAt(`/${collection}/`).document.querySelectorAll('main a');
    const hrefs = links.map((link) => link.getAttribute('href'));
    expect(ids.filter((id) => !hrefs.includes(`/${collection}/${id}/`))).toEqual([]);
  });
});

test('the notice stands on its page character for character', () => {
  const original = readFileSync(join(ROOT, 'test/fixtures/notice-2020-60.txt'), 'utf8');
  const shown = pageAt('/notices/2020-60/').document.querySelectorAll('[data-document]');
  expect(shown).toHaveLength(1);
  expect(withoutSpace(textOf(shown[0]!))).toBe(withoutSpace(original));
});

test('the national hotlines can be dialled on every page, in the same order', () => {
  expect(
    violations(function* ({ document }) {
      const outsideMain = document
        .querySelectorAll('a[href^="tel:"]')
        .filter((link) => !link.closest('main'))
        .map((link) => link.getAttribute('href'))
        .filter((href) => /^tel:(?:\+86)?-?12\d{3}$/.test(href ?? ''))
        .map((href) => href?.slice(-5));
      if (outsideMain.join() !== '12351,12333,12348,12345') yield outsideMain.join() || 'none';
    }),
  ).toEqual([]);
});

test('sample data is marked on its page', () => {
  const samples = pages.filter(({ path }) => /^\/(?:stories|service-points)\/./.test(path));
  expect(
    violations(function* ({ document }) {
      if (!document.querySelector('main')?.textContent.includes('示例')) yield 'not marked';
    }, samples),
  ).toEqual([]);
});

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
