/** Asks the search of the built site what workers type, in Node, and counts how well it answers. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST, ROOT } from '../../scripts/lib/folders.ts';
import { listen, siteHandler } from '../../scripts/lib/serve.ts';
import { createEngine, type Engine } from '../../src/components/search/engine.ts';
import type { PagefindModule } from '../../src/components/search/pagefind.ts';

/** One half is for tuning; the other only tells how well queries do that nobody tuned for. */
export const HALVES = ['tuning', 'reporting'] as const;
export type Half = (typeof HALVES)[number];

export interface Query {
  /** Formal term, colloquial, sentence, pinyin … */
  type: string;
  query: string;
  /** Pages that answer it, any of them; none for a query without sense. */
  right: string[];
}

export interface Outcome extends Query {
  /** Place of the first right page among ten, from 1; 0 when it is not there. */
  place: number;
  /** Pages found, at most ten. */
  found: string[];
  coverage: number;
}

export interface Figures {
  queries: number;
  /** Share of queries with a right page first, and among the first five. */
  first: number;
  firstFive: number;
  /** Mean of 1 / place. */
  mrr: number;
}

/** The queries of a half: type, query and right pages, parted by tabs. */
export function queriesOf(half: Half): Query[] {
  const file = join(ROOT, `test/fixtures/search/${half}.tsv`);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [type = '', query = '', right = ''] = line.split('\t');
      return { type, query, right: right.split(' ').filter(Boolean) };
    });
}

/** Whether a page that answers the query is there yet; queries without sense need none. */
export function isReady({ right }: Query): boolean {
  return right.length === 0 || right.some((path) => existsSync(join(DIST, path, 'index.html')));
}

/** Serves the built site while `use` asks its search. */
export async function withEngine<T>(use: (engine: Engine) => Promise<T>): Promise<T> {
  const { server, port } = await listen(siteHandler(DIST), 'localhost', 0);
  try {
    const module = pathToFileURL(join(DIST, 'pagefind/pagefind.js')).href;
    const engine = createEngine({
      folder: `http://localhost:${port}/pagefind/`,
      version: 'test',
      load: () => import(module) as Promise<PagefindModule>,
    });
    return await use(engine);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** What the search finds for a query. */
export async function ask(engine: Engine, query: Query): Promise<Outcome> {
  const wish = { query: query.query, kind: '', asTyped: false, news: false };
  const { coverage, hits } = await engine(wish);
  const found = (await hits(0, 10)).map(({ url }) => new URL(url, 'http://localhost').pathname);
  const place = found.findIndex((path) => query.right.includes(path)) + 1;
  return { ...query, place, found, coverage };
}

/** The figures of queries that have an answer. */
export function figures(outcomes: readonly Outcome[]): Figures {
  const asked = outcomes.filter(({ right }) => right.length > 0);
  const share = (is: (place: number) => boolean) =>
    asked.filter(({ place }) => is(place)).length / asked.length;
  const reciprocal = asked.reduce((sum, { place }) => sum + (place > 0 ? 1 / place : 0), 0);
  return {
    queries: asked.length,
    first: share((place) => place === 1),
    firstFive: share((place) => place >= 1 && place <= 5),
    mrr: reciprocal / asked.length,
  };
}
