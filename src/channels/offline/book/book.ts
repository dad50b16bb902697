/** All guides in one file that needs nothing else: to keep, to forward, to read without a network. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import type { Site } from '../../../schemas/site.ts';
import { chapterHtml, chapterOf } from './guide.ts';
import { escapeHtml } from '../../../domain/html.ts';
import { frame } from './frame.ts';
import { LawQuotes } from './laws.ts';
import { GUIDE_BOOK } from '../../../domain/offline.ts';

/** A topic of the column with the ids of its guides. */
interface Topic {
  name: string;
  guides: string[];
}

interface Chapter {
  id: string;
  title: string;
  /** Day of its last check, `YYYY-MM-DD`. */
  checked: string;
  article: HTMLElement;
}

/**
 * Makes the book of the finished pages. The same pages give the same bytes.
 *
 * @param outDir folder of the site
 * @param theme the union's colours as CSS
 * @returns bytes of the book
 */
export async function writeGuideBook(outDir: string, site: Site, theme: string): Promise<number> {
  const topics = topicsOf(await readPage(outDir, '/legal-aid/'));
  const ids = new Set(topics.flatMap(({ guides }) => guides));
  const chapters: Chapter[] = [];
  for (const id of ids) chapters.push(await readChapter(outDir, id));
  const laws = new LawQuotes();
  for (const { article } of chapters) laws.take(article);
  const links = { guides: ids, isLaw: (id: string) => laws.has(id), origin: site.origin.url };
  const html = frame(site, await styles(theme), {
    checked: chapters.reduce((latest, { checked }) => (checked > latest ? checked : latest), ''),
    contents: contents(topics, chapters),
    chapters: chapters.map(({ id, article }) => chapterHtml(article, id, links)).join('\n'),
    laws: laws.html(),
  });
  const file = join(outDir, GUIDE_BOOK);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
  return Buffer.byteLength(html);
}

function readPage(outDir: string, path: string): Promise<string> {
  return readFile(join(outDir, path, 'index.html'), 'utf8');
}

async function readChapter(outDir: string, id: string): Promise<Chapter> {
  const path = `/legal-aid/${id}/`;
  const article = chapterOf(await readPage(outDir, path), path);
  return {
    id,
    title: article.querySelector('h1')?.textContent.trim() ?? id,
    checked: article.querySelector('.page-head time')?.getAttribute('datetime') ?? '',
    article,
  };
}

/** The topics of the column's page with their guides, in its order. */
function topicsOf(html: string): Topic[] {
  return parse(html)
    .querySelectorAll('main section')
    .map((section) => ({
      name: section.querySelector('h2')?.textContent.trim() ?? '',
      guides: section
        .querySelectorAll('a[href]')
        .map((link) => /^\/legal-aid\/([^/]+)\/$/.exec(link.getAttribute('href')!)?.[1])
        .filter((id) => id !== undefined),
    }))
    .filter(({ guides }) => guides.length > 0);
}

function contents(topics: readonly Topic[], chapters: readonly Chapter[]): string {
  const titles = new Map(chapters.map(({ id, title }) => [id, title]));
  const item = (id: string) => `<li><a href="#${id}">${escapeHtml(titles.get(id)!)}</a></li>`;
  const groups = topics.map(
    ({ name, guides }) => `<h3>${escapeHtml(name)}</h3><ul>${guides.map(item).join('')}</ul>`,
  );
  return `${groups.join('')}<h3>法律</h3><ul><li><a href="#laws">条文原文</a></li></ul>`;
}

/** The book's own styles; the site's are many times as long. */
async function styles(theme: string): Promise<string> {
  const css = await readFile(new URL('book.css', import.meta.url), 'utf8');
  return (theme + css).replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\s*\n\s*/g, '');
}
