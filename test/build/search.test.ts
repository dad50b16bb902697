import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/folders.ts';
import {
  ask,
  figures,
  HALVES,
  isReady,
  queriesOf,
  withEngine,
  type Half,
  type Outcome,
} from './search-quality.ts';
import { files, pages, readBytes, readText } from './site.ts';

/** A little under what was measured; `npm run bench -- search` shows the figures by type. */
const AT_LEAST = { first: 0.92, firstFive: 0.975 };
/** Under this the page offers the hotlines as well. */
const LITTLE = 0.3;

const outcomes = new Map<Half, Outcome[]>();

beforeAll(async () => {
  await withEngine(async (engine) => {
    for (const half of HALVES) {
      const asked: Outcome[] = [];
      for (const query of queriesOf(half).filter(isReady)) asked.push(await ask(engine, query));
      outcomes.set(half, asked);
    }
  });
});

const all = () => [...outcomes.values()].flat();
const lines = (some: readonly Outcome[]) =>
  some.map(({ query, place, right, found }) => `${query}: ${right[0]} ${place}, ${found[0]}`);

describe('the test set', () => {
  test('has at least 150 queries, in two halves that share none', () => {
    const [tuning, reporting] = HALVES.map((half) => queriesOf(half).map(({ query }) => query));
    const both = [...tuning!, ...reporting!];
    expect(both.length).toBeGreaterThanOrEqual(150);
    expect(new Set(both).size).toBe(both.length);
  });

  test('names pages that are there', () => {
    expect(HALVES.flatMap((half) => queriesOf(half).filter((query) => !isReady(query)))).toEqual(
      [],
    );
  });
});

describe('the search', () => {
  test.each(HALVES)('finds a right page first, or among the first five: %s half', (half) => {
    const { first, firstFive } = figures(outcomes.get(half)!);
    expect(first).toBeGreaterThanOrEqual(AT_LEAST.first);
    expect(firstFive).toBeGreaterThanOrEqual(AT_LEAST.firstFive);
  });

  test('finds formal terms first', () => {
    const formal = all().filter(({ type }) => type === 'formal');
    expect(lines(formal.filter(({ place }) => place !== 1))).toEqual([]);
  });

  test('leaves no question without an answer', () => {
    const asked = all().filter(({ right }) => right.length > 0);
    expect(lines(asked.filter(({ found }) => found.length === 0))).toEqual([]);
  });

  test('offers the hotlines for what has no sense', () => {
    const senseless = all().filter(({ right }) => right.length === 0);
    expect(lines(senseless.filter(({ coverage }) => coverage >= LITTLE))).toEqual([]);
  });
});

describe('the index', () => {
  const bytes = (file: string) =>
    Math.min(readBytes(file).length, gzipSync(readBytes(file)).length);
  const inFolder = (folder: string) =>
    readdirSync(join(DIST, folder)).map((name) => `${folder}/${name}`);

  test('holds every page that is to be found', () => {
    const wanted = pages.filter(({ html }) => html.includes('data-pagefind-body'));
    const records = [...inFolder('/pagefind/fragment'), ...inFolder('/pagefind/news/fragment')];
    expect(records.length).toBe(wanted.length);
  });

  test('holds nothing that the site does not use', () => {
    expect(
      [...files].filter((file) => /pagefind-(?:ui|modular|component|worker|high)/.test(file)),
    ).toEqual([]);
    expect([...files].filter((file) => /\/news\/(?:pagefind\.js|wasm)/.test(file))).toEqual([]);
  });

  test('is named by its version in the search page', () => {
    expect(readText('/search/index.html')).toMatch(/data-index-version="[0-9a-f]{8}"/);
  });

  test('needs at most 140 KB for a first query, news and all', () => {
    const meta = (folder: string) =>
      inFolder(folder).filter((file) => /pf_meta|entry|words/.test(file));
    const first = [
      '/pagefind/pagefind.js',
      '/pagefind/wasm.unknown.pagefind',
      ...meta('/pagefind'),
      ...inFolder('/pagefind/index'),
      ...meta('/pagefind/news'),
      ...inFolder('/pagefind/news/index'),
    ];
    // Beside these go the engine, five records and the heads of the answers.
    const rest = 10_000 + 5 * 500 + 17 * 300;
    expect(first.reduce((sum, file) => sum + bytes(file), rest)).toBeLessThanOrEqual(140_000);
  });
});
