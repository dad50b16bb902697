/** What phones keep of the site, and the book of all guides. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { entries } from './entries.ts';
import {
  files,
  origin,
  pageAt,
  pages,
  readBytes,
  readText,
  sitemap,
  textOf,
  violations,
} from './site.ts';

const BOOK = '/offline/guides.html';

const worker = readText('/sw.js');
const release = /"id":"(\w+)"/.exec(worker)?.[1] ?? '';
const listText = readText(`/offline/${release}.json`);
const list = new Map(JSON.parse(listText) as [path: string, hash: string][]);
const fileAt = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);
const hashOf = (content: Buffer | string) =>
  createHash('sha256').update(content).digest('hex').slice(0, 16);

describe('worker', () => {
  test('is one small classic script', () => {
    expect(worker).not.toMatch(/\b(?:import|export)\b/);
    expect(worker).not.toContain('__');
    expect(gzipSync(worker).length).toBeLessThanOrEqual(3_000);
  });

  test('is known by the list, so that it changes only when a file does', () => {
    expect(hashOf(listText)).toBe(release);
  });

  test('every page starts it with a tiny script', () => {
    const problems = violations(function* ({ path, document }) {
      if (path === BOOK) return;
      const scripts = document
        .querySelectorAll('script[src]')
        .map((one) => one.getAttribute('src')!);
      const starters = scripts.filter((src) => readText(src).includes('/sw.js'));
      if (starters.length !== 1) yield `${starters.length} scripts start the worker`;
      for (const src of starters) {
        const size = gzipSync(readBytes(src)).length;
        if (size > 1_000) yield `${src} has ${size} bytes`;
      }
    });
    expect(problems).toEqual([]);
  });
});

describe('package', () => {
  test('every file is there with the hash of its bytes', () => {
    const wrong = [...list].filter(
      ([path, hash]) => !files.has(fileAt(path)) || hashOf(readBytes(fileAt(path))) !== hash,
    );
    expect(wrong).toEqual([]);
  });

  test('holds every page that a worker without a network may need', () => {
    const wanted =
      /^\/(?:legal-aid|support|answers|tools|documents|service-points|search|about|accessibility|privacy)\/|^\/$/;
    const lacking = sitemap.filter((path) => wanted.test(path) && !list.has(path));
    expect(lacking).toEqual([]);
    expect([...list.keys()]).toEqual(
      expect.arrayContaining(['/offline/', '/404.html', '/favicon.svg']),
    );
  });

  test('holds the styles and scripts of its pages', () => {
    const problems = violations(
      function* ({ document }) {
        for (const element of document.querySelectorAll('link[rel=stylesheet], script[src]')) {
          const path = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
          if (!list.has(path)) yield path;
        }
      },
      pages.filter(({ path }) => list.has(path)),
    );
    expect(problems).toEqual([]);
  });

  test('holds a search index', () => {
    const kinds = ['pagefind-entry.json', '.pf_meta', '.pf_index', '.pf_fragment', 'pagefind.js'];
    const paths = [...list.keys()];
    expect(kinds.filter((kind) => !paths.some((path) => path.endsWith(kind)))).toEqual([]);
  });

  test('holds no pictures, no news and nothing for staff', () => {
    const unwanted = /\.(?:png|jpe?g|webp|gif)$|^\/(?:cards|share|stories|notices|feed)/;
    expect([...list.keys()].filter((path) => unwanted.test(path))).toEqual([]);
  });

  test('takes at most 3 MB, compressed as on the way to the phone and in its store', () => {
    const bytes = [...list.keys()].reduce(
      (sum, path) => sum + gzipSync(readBytes(fileAt(path))).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(3_000_000);
  });
});

describe('book of all guides', () => {
  const { html, document } = pageAt(BOOK);
  const chapters = document.querySelectorAll('main > article');

  test('holds every guide', () => {
    expect(chapters.map(({ id }) => id).sort()).toEqual([...entries['legal-aid']].sort());
    const wrong = chapters.filter((chapter) => {
      const page = pageAt(`/legal-aid/${chapter.id}/`).document;
      const parts = ['h1', '.answer', '.first-step p', '.steps'].map(
        (part) => page.querySelector(part)?.textContent ?? part,
      );
      return !parts.every((part) => chapter.textContent.includes(part));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('quotes every article that a guide cites, once', () => {
    const cited = pages
      .filter(({ path }) => path.startsWith('/legal-aid/'))
      .flatMap((page) => page.document.querySelectorAll('.laws .article'))
      .map(({ id }) => id);
    const quoted = document.querySelectorAll('.article').map(({ id }) => id);
    expect(quoted.sort()).toEqual([...new Set(cited)].sort());
  });

  test('marks samples as their pages do', () => {
    const marks = (text: string) => text.split('示例').length;
    const wrong = chapters.filter((chapter) => {
      const article = pageAt(`/legal-aid/${chapter.id}/`).document.querySelector('main article')!;
      return marks(chapter.textContent) < marks(textOf(article, 'script, .laws'));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('needs nothing but itself, and its links lead inside, to the site or to a telephone', () => {
    expect(document.querySelectorAll('[src], link[rel=stylesheet], script, form')).toEqual([]);
    const strange = document
      .querySelectorAll('[href]')
      .map((link) => link.getAttribute('href')!)
      .filter((href) => !/^(?:#.|tel:\d)/.test(href) && !href.startsWith(`${origin}/`));
    expect(strange).toEqual([]);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test('is small enough to forward', () => {
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(600_000);
  });

  test('can be had from the list of guides, under a name that people understand', () => {
    const link = pageAt('/legal-aid/').document.querySelector(`main a[href="${BOOK}"]`);
    expect(link?.getAttribute('download')).toBe('欠薪维权手册.html');
  });
});
