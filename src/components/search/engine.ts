/** Searches Pagefind's index term by term and sums the scores; knows nothing of the page. */
import { searchTerms, type Term } from '../../domain/search-terms.ts';

/** What this module uses of Pagefind's browser API. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    term: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: { id: string; score: number; data(): Promise<PageData> }[] }>;
}

interface PageData {
  url: string;
  content: string;
  meta: Record<string, string>;
}

export interface Hit {
  url: string;
  title: string;
  kind: string;
  excerpt: ExcerptPart[];
}

export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/** Shown at most. */
const MOST_HITS = 10;
/** A hit below this share of the best one is noise. */
const FLOOR = 0.12;
const EXCERPT_LENGTH = 72;

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once; a failed load may be tried again. */
function pagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  loading ??= (import(/* @vite-ignore */ address) as Promise<Pagefind>)
    .then(async (api) => {
      await api.options({ noWorker: true, ranking: { metaWeights: { aliases: 5 } } });
      return api;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/**
 * The pages for a query, best first.
 * @param kind only pages of this kind; empty for all
 */
export async function search(query: string, kind: string): Promise<Hit[]> {
  const terms = searchTerms(query);
  const api = await pagefind();
  const scores = new Map<string, { score: number; data: () => Promise<PageData> }>();
  const options = kind ? { filters: { kind } } : {};
  const answers = await Promise.all(terms.map((term) => api.search(term.text, options)));
  answers.forEach(({ results }, index) => {
    for (const { id, score, data } of results) {
      const sum = (scores.get(id)?.score ?? 0) + score * terms[index]!.weight;
      scores.set(id, { score: sum, data });
    }
  });
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const best = ranked[0]?.score ?? 0;
  const shown = ranked.filter(({ score }) => score >= best * FLOOR).slice(0, MOST_HITS);
  const pages = await Promise.all(shown.map(({ data }) => data()));
  return pages.map(({ url, content, meta }) => ({
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? '',
    excerpt: excerpt(content, terms),
  }));
}

/** The stretch of a text with the greatest weight of terms, cut into marked and plain parts. */
export function excerpt(content: string, terms: readonly Term[]): ExcerptPart[] {
  const text = content.replace(/\s+/g, ' ');
  const lower = text.toLowerCase();
  const found = terms
    .flatMap(({ text: term, weight }) =>
      occurrences(lower, term).map((at) => ({ at, term, weight })),
    )
    .sort((a, b) => a.at - b.at);
  let start = 0;
  let most = 0;
  for (const { at } of found) {
    const inside = found.filter((one) => one.at >= at && one.at < at + EXCERPT_LENGTH);
    const weight = new Map(inside.map((one) => [one.term, one.weight]));
    const sum = [...weight.values()].reduce((a, b) => a + b, 0);
    if (sum > most) [start, most] = [Math.max(0, at - 12), sum];
  }
  const end = Math.min(text.length, start + EXCERPT_LENGTH);
  const marks = found.filter(({ at, term }) => at >= start && at + term.length <= end);
  const parts: ExcerptPart[] = start > 0 ? [{ text: '…', marked: false }] : [];
  let position = start;
  for (const { at, term } of marks) {
    const stop = at + term.length;
    if (stop <= position) continue;
    if (at > position) parts.push({ text: text.slice(position, at), marked: false });
    const from = Math.max(at, position);
    const last = parts.at(-1);
    if (last?.marked && from === position) last.text += text.slice(from, stop);
    else parts.push({ text: text.slice(from, stop), marked: true });
    position = stop;
  }
  parts.push({ text: text.slice(position, end) + (end < text.length ? '…' : ''), marked: false });
  return parts;
}

function occurrences(text: string, term: string): number[] {
  const positions: number[] = [];
  for (
    let at = text.indexOf(term);
    at >= 0 && positions.length < 50;
    at = text.indexOf(term, at + 1)
  ) {
    positions.push(at);
  }
  return positions;
}
