import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Store } from '../../../src/channels/offline/worker/store.ts';
import { FakeCaches } from './fake-caches.ts';

const MORNING = new Date(2026, 10, 23, 8);
const NEXT_DAY = new Date(2026, 10, 24, 8);

let caches: FakeCaches;
/** What the server gives by path: a text, a status, or no answer at all. */
let server: Record<string, string | number | undefined>;
let asked: string[];

beforeEach(() => {
  caches = new FakeCaches();
  server = {};
  asked = [];
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const answer = server[path];
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return typeof answer === 'number'
      ? new Response('', { status: answer })
      : new Response(answer, { headers: { 'content-type': 'text/html', vary: '*' } });
  });
});

afterEach(() => vi.unstubAllGlobals());

/** Puts a release on the server and gives the store as its worker sees it. */
function publish(id: string, files: Record<string, string>): Store {
  const list = Object.entries(files).map(([path, text]) => [
    path,
    createHash('sha256').update(text).digest('hex').slice(0, 16),
  ]);
  server = { ...files, [`/offline/${id}.json`]: JSON.stringify(list) };
  return new Store(caches.asStorage(), { id, storedFirst: [] });
}

async function shown(store: Store, path: string): Promise<string | undefined> {
  return (await store.page([path]))?.file.text();
}

const ONE = { '/': 'home 1', '/a/': 'a 1', '/_assets/x.1.css': 'x 1' };
const TWO = { '/': 'home 1', '/a/': 'a 2', '/_assets/x.2.css': 'x 2' };

describe('first visit', () => {
  test('everything on the list is stored, with the day', async () => {
    const store = publish('1', ONE);
    expect(await store.fill(MORNING)).toBe('complete');
    expect(await shown(store, '/a/')).toBe('a 1');
    expect((await store.page(['/a/']))?.day).toBe('2026-11-23');
    expect(await store.page(['/b/'])).toBeUndefined();
  });

  test('texts are stored compressed, and come out as they were', async () => {
    const page = 'home '.repeat(200);
    const store = publish('1', { '/': page });
    await store.fill(MORNING);
    const stored = await (await caches.open('offline-1')).match('/');
    expect((await stored!.arrayBuffer()).byteLength).toBeLessThan(page.length / 4);
    expect(await shown(store, '/')).toBe(page);
  });

  test('one file that the server refuses does not lose the rest', async () => {
    const store = publish('1', ONE);
    server['/a/'] = 404;
    expect(await store.fill(MORNING)).toBe('refused');
    expect(await shown(store, '/')).toBe('home 1');
    expect(await shown(store, '/a/')).toBeUndefined();
  });

  test('what fails once is tried again', async () => {
    const store = publish('1', ONE);
    const text = server['/a/'];
    server['/a/'] = 503;
    const filled = store.fill(MORNING);
    while (!asked.includes('/a/')) await Promise.resolve();
    server['/a/'] = text;
    expect(await filled).toBe('complete');
  });

  test('a file of another release is not taken', async () => {
    const store = publish('1', ONE);
    server['/a/'] = 'a 2';
    expect(await store.fill(MORNING)).toBe('refused');
    expect(await shown(store, '/a/')).toBeUndefined();
  });

  test('without the list there is nothing to do', async () => {
    const store = publish('1', ONE);
    server['/offline/1.json'] = 404;
    await expect(store.fill(MORNING)).rejects.toThrow('/offline/1.json: 404');
  });

  test('the next attempt goes on where the last one was cut off', async () => {
    const store = publish('1', ONE);
    server['/a/'] = undefined;
    expect(await store.fill(MORNING)).toBe('cut-off');
    server['/a/'] = 'a 1';
    asked = [];
    expect(await store.fill(MORNING)).toBe('complete');
    expect(asked).toEqual(['/a/']);
  });
});

describe('what is missing is asked for again', () => {
  test.each([
    ['soon after: not yet', 20, []],
    ['after an hour', 60, ['/a/']],
  ])('%s', async (_, minutes, paths) => {
    const store = publish('1', ONE);
    server['/a/'] = 404;
    await store.fill(MORNING);
    asked = [];
    await store.fillAgain(new Date(MORNING.getTime() + minutes * 60_000));
    expect(asked).toEqual(paths);
  });

  test('nothing is missing: nothing is asked for', async () => {
    const store = publish('1', ONE);
    await store.fill(MORNING);
    asked = [];
    await store.fillAgain(NEXT_DAY);
    expect(asked).toEqual([]);
  });
});

describe('a new release', () => {
  let old: Store;

  beforeEach(async () => {
    old = publish('1', ONE);
    await old.fill(MORNING);
    await old.takeOver(MORNING);
    asked = [];
  });

  test('only what changed is downloaded', async () => {
    const next = publish('2', TWO);
    await next.fill(NEXT_DAY);
    expect(asked.sort()).toEqual(['/_assets/x.2.css', '/a/', '/offline/2.json']);
    expect(await shown(next, '/')).toBe('home 1');
    expect((await next.page(['/']))?.day).toBe('2026-11-24');
  });

  test('while it waits, the old one answers as before', async () => {
    await publish('2', TWO).fill(NEXT_DAY);
    expect(await shown(old, '/a/')).toBe('a 1');
    expect((await old.page(['/a/']))?.day).toBe('2026-11-23');
  });

  test('cut off on the way, it leaves the old one whole', async () => {
    const next = publish('2', TWO);
    server['/a/'] = undefined;
    expect(await next.fill(NEXT_DAY)).toBe('cut-off');
    expect(await shown(old, '/a/')).toBe('a 1');
    expect(await (await old.file(['/_assets/x.1.css']))?.text()).toBe('x 1');
  });

  test('in charge, it still has the styles of pages of the old one', async () => {
    const next = publish('2', TWO);
    await next.fill(NEXT_DAY);
    await next.takeOver(NEXT_DAY);
    expect(await (await next.file(['/_assets/x.1.css']))?.text()).toBe('x 1');
    expect(await (await next.file(['/_assets/x.2.css']))?.text()).toBe('x 2');
  });

  test('a page that it withdrew is not shown from the old one', async () => {
    const next = publish('2', { '/': 'home 1' });
    await next.fill(NEXT_DAY);
    await next.takeOver(NEXT_DAY);
    expect(await shown(next, '/a/')).toBeUndefined();
  });

  test('a page that it could not store yet is', async () => {
    const next = publish('2', TWO);
    server['/a/'] = 404;
    await next.fill(NEXT_DAY);
    await next.takeOver(NEXT_DAY);
    expect(await shown(next, '/a/')).toBe('a 1');
    expect((await next.page(['/a/']))?.day).toBe('2026-11-23');
  });

  test('only the release before stays, not one that was never in charge', async () => {
    await publish('2', TWO).fill(NEXT_DAY);
    const third = publish('3', { ...TWO, '/a/': 'a 3' });
    await third.fill(NEXT_DAY);
    await third.takeOver(NEXT_DAY);
    expect(await caches.keys()).toEqual(['offline-1', 'offline-3']);

    const fourth = publish('4', { ...TWO, '/a/': 'a 4' });
    await fourth.fill(NEXT_DAY);
    await fourth.takeOver(new Date(NEXT_DAY.getTime() + 1));
    expect(await caches.keys()).toEqual(['offline-3', 'offline-4']);
  });

  test('caches of other programs on the site are left alone', async () => {
    await caches.open('something-else');
    const next = publish('2', TWO);
    await next.fill(NEXT_DAY);
    await next.takeOver(NEXT_DAY);
    expect(await caches.keys()).toContain('something-else');
  });
});
