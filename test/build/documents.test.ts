/** The documents as they are without scripts, and the scripts that help to fill them in. */
import { describe, expect, test } from 'vitest';
import { documentPath } from '../../src/domain/addresses.ts';
import { compose, paperForm } from '../../src/domain/documents/compose.ts';
import type { Document, Values } from '../../src/domain/documents/document.ts';
import { DOCUMENTS } from '../../src/domain/documents/index.ts';
import { plainText } from '../../src/domain/documents/plain-text.ts';
import { newerThanChrome80, laterScripts, scriptsOf, weightOf } from './scripts.ts';
import { files, pageAt, pages, readText, sitemap } from './site.ts';

/** Six kilobytes, those of scripts that every page has included. */
const LIMIT = 6 * 1024;
/** What comes with the first tap into a field, and what copies. */
const LATER_LIMIT = 8 * 1024;

/** The words of a paper, without its rooms to write in. */
function wordsOf(document: Document, values?: Values): string[] {
  return plainText(compose(paperForm(document), values))
    .split(/____|\n|：|；|　|^\d\. /m)
    .map((word) => word.trim())
    .filter(Boolean);
}

describe.each(DOCUMENTS.map((document) => [document.slug, document] as const))(
  '%s',
  (_, document) => {
    const page = pageAt(documentPath(document.slug));
    const textOf = (selector: string) => page.document.querySelector(selector)!.textContent;

    test('the blank form and the sample are there without scripts', () => {
      const { sample } = document;
      for (const [place, values] of [
        ['#blank .paper', undefined],
        ['#sample .paper', sample],
      ] as const) {
        const text = textOf(place).replace(/&#38;/g, '&');
        expect(wordsOf(document, values).filter((word) => !text.includes(word))).toEqual([]);
      }
      expect(textOf('#sample')).toContain('示例');
      expect(textOf('main')).toContain('以窗口要求为准');
    });

    test('it says whom to hand it to, what goes with it, and leads to a guide', () => {
      for (const { text } of [...document.handTo, ...document.mind]) {
        expect(textOf('main')).toContain(text);
      }
      expect(page.document.querySelector('main a[href^="/legal-aid/"]')).not.toBeNull();
    });

    test('the form waits for its script, and can send nothing', () => {
      const form = page.document.querySelector('#document-form')!;
      expect(form.getAttribute('hidden')).toBeDefined();
      expect(form.getAttribute('action')).toBeUndefined();
      const open = page.document
        .querySelectorAll('#document-form [type=submit], #own .actions button')
        .filter((button) => button.getAttribute('disabled') === undefined);
      expect(open).toEqual([]);
    });

    test('it is on the map of the site', () => {
      expect(sitemap).toContain(documentPath(document.slug));
    });
  },
);

describe('scripts', () => {
  const [first] = DOCUMENTS;
  const atFirst = scriptsOf(pageAt(documentPath(first!.slug)));
  const later = laterScripts(atFirst);

  test('are small before the reader types; the maker of Word files comes when it is asked for', () => {
    expect(weightOf(atFirst)).toBeLessThanOrEqual(LIMIT);
    const word = [...later].filter((file) => readText(file).includes('wordprocessingml'));
    expect(word).toHaveLength(1);
    expect(weightOf([...later].filter((file) => file !== word[0]))).toBeLessThanOrEqual(
      LATER_LIMIT,
    );
    expect(weightOf(word)).toBeLessThanOrEqual(70_000);
  });

  test('have nothing newer than Chrome 80 but in the maker of Word files', () => {
    const found = [...atFirst, ...later]
      .filter((file) => !readText(file).includes('wordprocessingml'))
      .filter((file) => newerThanChrome80(file));
    expect(found).toEqual([]);
  });

  test('are all kept for use without a network', () => {
    const list = [...files].find((file) => /^\/offline\/\w+\.json$/.test(file))!;
    const kept = new Set((JSON.parse(readText(list)) as [string][]).map(([path]) => path));
    expect([...atFirst, ...later].filter((file) => !kept.has(file))).toEqual([]);
    expect(DOCUMENTS.filter(({ slug }) => !kept.has(documentPath(slug)))).toEqual([]);
  });
});

test('guides and outcomes lead to the documents', () => {
  const linked = new Set(
    pages
      .filter(({ path }) => /^\/(?:legal-aid|answers)\/./.test(path))
      .flatMap(({ document }) => document.querySelectorAll('main a[href^="/documents/"]'))
      .map((link) => link.getAttribute('href')),
  );
  expect(
    DOCUMENTS.map(({ slug }) => documentPath(slug)).filter((path) => !linked.has(path)),
  ).toEqual([]);
});
