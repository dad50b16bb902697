import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assetsOf } from '../../../src/channels/offline/assets.ts';
import { rankOf } from '../../../src/channels/offline/kept-pages.ts';
import { writeOfflinePackage } from '../../../src/channels/offline/package.ts';
import { bundlesIn } from '../../../src/channels/offline/search-bundles.ts';

describe('which files a phone keeps', () => {
  test.each([
    '/',
    '/404.html',
    '/offline/',
    '/legal-aid/',
    '/legal-aid/iou/',
    '/answers/wage-claim/who/',
    '/service-points/points.json',
    '/search/',
    '/2107/',
    '/favicon.svg',
  ])('%s is kept', (path) => expect(rankOf(path)).toBeTypeOf('number'));

  test.each([
    '/stories/bus/',
    '/notices/2020-60/',
    '/share/legal-aid/iou/',
    '/cards/legal-aid/iou/poster.png',
    '/legal-aid/iou/map.svg',
    '/offline/guides.html',
    '/feed.json',
    '/21070/',
  ])('%s is not', (path) => expect(rankOf(path)).toBeUndefined());

  test('guides come before pages about the site', () => {
    expect(rankOf('/legal-aid/iou/')).toBeLessThan(rankOf('/about/')!);
  });
});

test('styles and scripts are found through those that name them', async () => {
  const texts: Record<string, string> = {
    '/_assets/page.1.js': 'import("./word.2.js")',
    '/_assets/word.2.js': 'const needs=["_assets/word.3.css"]',
    '/_assets/word.3.css': '',
    '/_assets/desk.4.js': '',
    '/_assets/cover.5.svg': '',
  };
  const page = '<script src="/_assets/page.1.js"></script><img src="/_assets/cover.5.svg">';
  const found = await assetsOf([page], Object.keys(texts), async (file) => texts[file]!);
  expect(found).toEqual(['/_assets/page.1.js', '/_assets/word.2.js', '/_assets/word.3.css']);
});

test('a search index inside another is one of its own', () => {
  const files = ['/find/pagefind-entry.json', '/find/a.pf_meta', '/find/news/pagefind-entry.json'];
  expect(bundlesIn(files)).toEqual([
    { folder: '/find/', files: ['/find/pagefind-entry.json', '/find/a.pf_meta'] },
    { folder: '/find/news/', files: ['/find/news/pagefind-entry.json'] },
  ]);
});

describe('the package of a site', () => {
  const fragment = (url: string) => gzipSync(`pagefind_dcd${JSON.stringify({ url })}`);
  const WORKER = 'const r=__OFFLINE_RELEASE__;';
  const SITE: Record<string, string | Buffer> = {
    'index.html': '<link rel=stylesheet href="/_assets/site.1.css">',
    'legal-aid/iou/index.html': 'iou',
    'stories/bus/index.html': '<link rel=stylesheet href="/_assets/story.2.css">',
    '_assets/site.1.css': 'a{}',
    '_assets/story.2.css': 'b{}',
    'find/help/pagefind-entry.json': '{}',
    'find/help/fragment/1.pf_fragment': fragment('/legal-aid/iou/'),
    'find/news/pagefind-entry.json': '{}',
    'find/news/fragment/2.pf_fragment': fragment('/stories/bus/'),
    'sw.js': WORKER,
  };
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offline-'));
    for (const [name, content] of Object.entries(SITE)) await put(name, content);
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function put(name: string, content: string | Buffer): Promise<void> {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }

  /** Writes the package and reads what the worker was told, and the list it names. */
  async function make() {
    await put('sw.js', WORKER);
    const sizes = await writeOfflinePackage(folder, 'sw.js', ['/_assets/']);
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    const release = JSON.parse(worker.slice('const r='.length, -1));
    const list = await readFile(join(folder, 'offline', `${release.id}.json`), 'utf8');
    return { sizes, release, worker, list: JSON.parse(list) as [string, string][] };
  }

  test('holds what is kept, styles first, and the search index that finds it', async () => {
    const { list, release, sizes } = await make();
    expect(list.map(([path]) => path)).toEqual([
      '/_assets/site.1.css',
      '/',
      '/legal-aid/iou/',
      '/find/help/fragment/1.pf_fragment',
      '/find/help/pagefind-entry.json',
    ]);
    expect(release.storedFirst).toEqual(['/_assets/', '/find/help/']);
    expect(sizes.files).toBe(5);
  });

  test('the same site gives the same bytes', async () => {
    expect(await make()).toEqual(await make());
  });

  test('a change in a kept page changes its hash and the worker', async () => {
    const before = await make();
    await put('legal-aid/iou/index.html', 'iou, better');
    const after = await make();
    expect(after.worker).not.toBe(before.worker);
    const changed = after.list.filter(([, hash], index) => hash !== before.list[index]![1]);
    expect(changed.map(([path]) => path)).toEqual(['/legal-aid/iou/']);
  });

  test('a change in a story changes nothing', async () => {
    const before = await make();
    await put('stories/bus/index.html', 'another story');
    expect(await make()).toEqual(before);
  });
});
