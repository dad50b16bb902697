/** Citations of laws: which a page makes, and the words they stand for. */
import { getCollection, getEntry } from 'astro:content';
import { articleName } from '../domain/chinese-number.ts';
import { basisOf, DOCUMENTS } from '../domain/documents/index.ts';
import type { Document } from '../domain/documents/document.ts';
import type { Law } from '../schemas/law.ts';
import { citations } from '../source/body.ts';
import { parseMdx } from '../source/mdx.ts';

export interface Citation {
  law: string;
  article: string;
}

/** The citations in the text of an entry, in reading order. */
export function citationsIn(body = ''): Citation[] {
  // Most stories cite none, and parsing takes longer than all else about their pages.
  if (!body.includes('<Law')) return [];
  const { tree } = parseMdx(body, '');
  return tree ? citations(tree).map(({ law, article }) => ({ law, article })) : [];
}

export interface QuotedLaw {
  id: string;
  data: Law;
  articles: Law['articles'];
}

/** The cited laws in order of first citation, each with its cited articles in order of number. */
export async function quotedLaws(citations: readonly Citation[]): Promise<QuotedLaw[]> {
  const ids = [...new Set(citations.map(({ law }) => law))];
  return Promise.all(
    ids.map(async (id) => {
      const { data } = (await getEntry('laws', id))!;
      const cited = new Set(
        citations.filter(({ law }) => law === id).map(({ article }) => article),
      );
      return { id, data, articles: data.articles.filter(({ number }) => cited.has(number)) };
    }),
  );
}

/** 《劳动法》第四十四条 */
export async function citationText({ law, article }: Citation): Promise<string> {
  const entry = await getEntry('laws', law);
  return `《${entry!.data.shortTitle}》${articleName(article)}`;
}

/** The citations that short forms stand for: `labour-law/44`; what names no article is left out. */
export function citationsOf(basis: readonly string[]): Citation[] {
  return [...new Set(basis)]
    .filter((one) => one.includes('/'))
    .map((one) => {
      const [law, article] = one.split('/') as [string, string];
      return { law, article };
    });
}

/** What readers call the articles, by their short forms: `labour-law/44` → 《劳动法》第四十四条. */
export async function citationNames(
  citations: readonly Citation[],
): Promise<Record<string, string>> {
  const names = citations.map(async (one) => [
    `${one.law}/${one.article}`,
    await citationText(one),
  ]);
  return Object.fromEntries(await Promise.all(names)) as Record<string, string>;
}

/** The citations, when the words of all of them stand in `content/laws/`; else none. */
export async function onlyKnown(citations: readonly Citation[]): Promise<Citation[]> {
  const laws = await getCollection('laws');
  const known = new Set(
    laws.flatMap(({ id, data }) => data.articles.map(({ number }) => `${id}/${number}`)),
  );
  return citations.every(({ law, article }) => known.has(`${law}/${article}`))
    ? [...citations]
    : [];
}

/** Those of some papers or calculators all of whose articles stand in `content/laws/`. */
export async function withLaws<T>(
  all: readonly T[],
  basisOf: (one: T) => readonly string[],
): Promise<T[]> {
  const offered: T[] = [];
  for (const one of all) {
    const citations = citationsOf(basisOf(one));
    if ((await onlyKnown(citations)).length === citations.length) offered.push(one);
  }
  return offered;
}

/** The documents that this site can offer. */
export function getDocuments(): Promise<Document[]> {
  return withLaws(DOCUMENTS, basisOf);
}
