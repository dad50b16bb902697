import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { chapterHtml, chapterOf, linkFrom } from '../../../src/channels/offline/book/guide.ts';
import { LawQuotes } from '../../../src/channels/offline/book/laws.ts';

const LINKS = {
  guides: new Set(['iou', 'lawsuit']),
  isLaw: (id: string) => id === 'law-labour-law-50',
  origin: 'https://union.example.org',
};

describe('where links of a guide lead', () => {
  test.each([
    ['/legal-aid/lawsuit/', '#lawsuit'],
    ['/legal-aid/lawsuit/#s1', '#lawsuit-s1'],
    ['#s2', '#iou-s2'],
    ['#law-labour-law-50', '#law-labour-law-50'],
    ['/legal-aid/lawsuit/#law-labour-law-50', '#law-labour-law-50'],
    ['/legal-aid/', 'https://union.example.org/legal-aid/'],
    ['/legal-aid/later/', 'https://union.example.org/legal-aid/later/'],
    ['/service-points/bus/#way', 'https://union.example.org/service-points/bus/#way'],
    ['tel:12351', 'tel:12351'],
    ['https://example.org/', 'https://example.org/'],
  ])('%s', (from, to) => expect(linkFrom('iou', from, LINKS)).toBe(to));
});

describe('a chapter', () => {
  const page = (article: string) =>
    `<main><article>${article}</article><aside>poster</aside></main>`;
  const chapter = (article: string) =>
    chapterHtml(chapterOf(page(article), '/legal-aid/iou/'), 'iou', LINKS);

  test('stands one heading lower', () => {
    expect(chapter('<h1>欠条</h1><h2>去哪里</h2>')).toContain('<h2>欠条</h2><h3>去哪里</h3>');
  });

  test('has ids of its own, and what names them follows', () => {
    const html = chapter(
      '<h2 id="a">表</h2><div aria-labelledby="a b"><a href="#a">看表</a></div>',
    );
    expect(html).toContain('<h3 id="iou-a">表</h3>');
    expect(html).toContain('aria-labelledby="iou-a iou-b"');
    expect(html).toContain('href="#iou-a"');
  });

  test('has no pictures, scripts, buttons or marks for the search', () => {
    expect(
      chapter(
        '<p data-pagefind-ignore>字</p><img src="a.png"><button>听</button><script></script>',
      ),
    ).toMatchInlineSnapshot(
      `"<article id="iou"><p>字</p><p class="back"><a href="#contents">回到目录</a></p></article>"`,
    );
  });

  test('a page without an article stops the build', () => {
    expect(() => chapterOf('<main></main>', '/legal-aid/iou/')).toThrowErrorMatchingInlineSnapshot(
      `[Error: /legal-aid/iou/没有正文（main article），做不成手册。]`,
    );
  });
});

test('an article that two guides quote stands once, in order of number', () => {
  const guide = (...articles: number[]) =>
    parse(`<section class="laws"><h2>法律怎么说</h2><details>
      <summary>《劳动法》<span>几条</span></summary><p class="hint">来源</p>
      ${articles.map((n) => `<div class="article" id="law-labour-law-${n}"><h3>第${n}条</h3><blockquote><p>条文${n}</p></blockquote></div>`).join('')}
      </details></section>`);
  const laws = new LawQuotes();
  const first = guide(50, 91);
  laws.take(first);
  laws.take(guide(9, 50));
  const html = parse(laws.html());
  expect(html.querySelectorAll('h3').map((title) => title.textContent)).toEqual(['《劳动法》']);
  expect(html.querySelectorAll('.article').map(({ id }) => id)).toEqual([
    'law-labour-law-9',
    'law-labour-law-50',
    'law-labour-law-91',
  ]);
  expect(laws.has('law-labour-law-91')).toBe(true);
  expect(first.querySelector('.laws')).toBeNull();
});
