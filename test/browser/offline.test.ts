/** The site without a network: after one visit, through a new release, with a broken download. */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DIST } from '../../scripts/lib/folders.ts';
import { listen, siteHandler } from '../../scripts/lib/serve.ts';
import { GUIDE_BOOK } from '../../src/domain/offline.ts';
import { entries } from '../build/entries.ts';
import { readText } from '../build/site.ts';
import { audit, loadAxe } from './axe.ts';
import { PHONE, useBrowser } from './browser.ts';

const GUIDE = '/legal-aid/unpaid-wages/';
const OTHER_GUIDE = '/legal-aid/arbitration/';
const POINT = `/service-points/${entries['service-points'][0]}/`;
/** Says that a page was stored. */
const NOTE = '#stored-note';

const browser = useBrowser();

/** A server of the test's own, so that it can change, fail and start afresh. */
interface Place {
  origin: string;
  /** Answers every request; tests put another one in its place. */
  site: RequestListener;
  /** Paths that the server breaks off. */
  broken: (path: string) => boolean;
  /** Paths that were asked for. */
  asked: string[];
  context: BrowserContext;
  close(): Promise<void>;
}

/** Folders made by tests. */
const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function newPlace(): Promise<Place> {
  const { server, port } = await listen(
    (request, response) => {
      const path = request.url ?? '';
      place.asked.push(path);
      if (place.broken(path)) request.socket.destroy();
      else place.site(request, response);
    },
    'localhost',
    0,
  );
  const context = await browser().newContext({ viewport: PHONE });
  const strangers: string[] = [];
  const place: Place = {
    origin: `http://localhost:${port}`,
    site: siteHandler(DIST),
    broken: () => false,
    asked: [],
    context,
    async close() {
      await context.close();
      server.close();
      server.closeAllConnections();
      expect(strangers).toEqual([]);
    },
  };
  // Those of the worker too.
  context.on('request', (request) => {
    if (!request.url().startsWith(`${place.origin}/`)) strangers.push(request.url());
  });
  return place;
}

/** Opens a page and waits until the worker has stored the site. */
async function visit({ context, origin }: Place, path = '/'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  return page;
}

/** What a newly opened page shows as its title. */
async function titleOf({ context, origin }: Place, path: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(origin + path);
  const title = await page.locator('main h1').innerText();
  await page.close();
  return title;
}

/** What the page says of where it comes from; empty when it says nothing. */
function noteOf(page: Page): () => Promise<string> {
  return async () => (await page.locator(NOTE).allInnerTexts()).join();
}

/** A copy of the site in which the files at some paths are others. */
async function release(change: Record<string, (text: string) => string>): Promise<RequestListener> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  folders.push(folder);
  await cp(DIST, folder, { recursive: true, filter: (name) => !name.includes('/cards/') });
  const worker = readText('/sw.js');
  const old = /"id":"(\w+)"/.exec(worker)![1]!;
  const list = new Map(JSON.parse(readText(`/offline/${old}.json`)) as [string, string][]);
  for (const [path, edit] of Object.entries(change)) {
    const file = join(folder, path, 'index.html');
    const text = edit(await readFile(file, 'utf8'));
    await writeFile(file, text);
    list.set(path, hashOf(text));
  }
  const text = JSON.stringify([...list]);
  await writeFile(join(folder, 'offline', `${hashOf(text)}.json`), text);
  await writeFile(join(folder, 'sw.js'), worker.replaceAll(old, hashOf(text)));
  return siteHandler(folder);
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const rewrite = (text: string) => text.replace('<h1>', '<h1>新版：');

/** Waits until a downloaded release waits for its turn, or, without one, until the try has failed. */
async function update(page: Page): Promise<'waiting' | 'failed'> {
  return page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'failed';
    if (worker.state === 'installed') return 'waiting';
    return new Promise((resolve) => {
      worker.addEventListener('statechange', () => {
        resolve(worker.state === 'redundant' ? 'failed' : 'waiting');
      });
    });
  });
}

describe('after one visit, without a network', () => {
  let place: Place;
  let page: Page;

  beforeAll(async () => {
    place = await newPlace();
    await visit(place);
    await place.context.setOffline(true);
  });

  afterAll(() => place.close());

  beforeEach(async () => {
    page = await place.context.newPage();
  });

  afterEach(() => page.close());

  test.each([GUIDE, POINT, '/support/hardship-assistance/', '/privacy/', '/404.html'])(
    '%s opens and says that it was stored',
    async (path) => {
      await page.goto(place.origin + path);
      const today = new Date();
      const day = `${today.getMonth() + 1}月${today.getDate()}日`;
      expect(await page.locator('main h1').isVisible()).toBe(true);
      await expect.poll(noteOf(page)).toBe(`没有网络，下面是${day}存下的内容。`);
      expect(await page.locator(NOTE).getAttribute('role')).toBe('status');
      const border = await page
        .locator('.site-header')
        .evaluate((header) => getComputedStyle(header).borderTopWidth);
      expect(border).toBe('5px');
    },
  );

  test('links lead on from page to page', async () => {
    await page.goto(`${place.origin}/`);
    await page.locator('main a[href="/legal-aid/"]').first().click();
    await page.locator(`main a[href="${GUIDE}"]`).first().click();
    await page.waitForURL(`**${GUIDE}`);
    await expect.poll(noteOf(page)).toContain('没有网络');
  });

  test('a link that a chat program added to opens', async () => {
    await page.goto(`${place.origin}${GUIDE}?from=groupmessage&isappinstalled=0`);
    expect(await page.locator('main h1').innerText()).toContain('被拖欠工资');
  });

  test('search answers', async () => {
    await page.goto(`${place.origin}/search/?q=${encodeURIComponent('拖欠工资')}`);
    const done = page.locator('[data-search-state="done"]');
    await done.waitFor({ state: 'attached' });
    expect(await done.locator(`a[href="${GUIDE}"]`).count()).toBe(1);
  });

  test.each(['/stories/', '/legal-aid/no-such-guide/'])(
    '%s is not stored: that is said, and what is stored is linked',
    async (path) => {
      await page.goto(place.origin + path);
      expect(await page.locator('main h1').innerText()).toBe('没有网络，这一页没有存');
      expect(await page.locator(NOTE).count()).toBe(0);
      await page.locator(`main a[href="${GUIDE}"]`).click();
      await page.waitForURL(`**${GUIDE}`);
      expect(await page.locator('main h1').innerText()).toContain('被拖欠工资');
    },
  );

  test('the stored page is accessible, light and dark', async () => {
    await page.goto(place.origin + GUIDE);
    await expect.poll(noteOf(page)).not.toBe('');
    await loadAxe(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await audit(page)).toEqual([]);
    }
  });
});

describe('after one visit', () => {
  let place: Place;
  let page: Page;

  beforeEach(async () => {
    place = await newPlace();
    page = await visit(place, OTHER_GUIDE);
    place.asked.length = 0;
  });

  afterEach(() => place.close());

  test('with a network nothing is said, and the newest page is shown', async () => {
    place.site = await release({ [GUIDE]: rewrite });
    await page.goto(place.origin + GUIDE);
    expect(await page.locator('main h1').innerText()).toContain('新版：');
    expect(await page.locator(NOTE).count()).toBe(0);
  });

  test('a server that does not answer in time is not waited for', async () => {
    const { site } = place;
    place.site = (request, response) => {
      if (request.url !== GUIDE) site(request, response);
    };
    await page.goto(place.origin + GUIDE);
    await expect.poll(noteOf(page)).toContain('网络太慢');
  });

  test('a new release downloads only what changed', async () => {
    place.site = await release({ [GUIDE]: rewrite });
    expect(await update(page)).toBe('waiting');
    const [list, ...others] = place.asked.filter((path) => path !== '/sw.js');
    expect(list).toMatch(/^\/offline\/\w+\.json$/);
    expect(others).toEqual([GUIDE]);
  });

  test('a new release waits while a page of the old one is open, then takes its place', async () => {
    place.site = await release({ [GUIDE]: rewrite });
    expect(await update(page)).toBe('waiting');
    await place.context.setOffline(true);
    expect(await titleOf(place, GUIDE)).not.toContain('新版：');
    await page.close();
    await expect
      .poll(() => titleOf(place, GUIDE), { interval: 1_000, timeout: 20_000 })
      .toContain('新版：');
  });

  test('an open page of the old release works when its files are gone from the server', async () => {
    await page.goto(`${place.origin}/search/`);
    place.site = await release({ [GUIDE]: rewrite });
    expect(await update(page)).toBe('waiting');
    place.broken = (path) => !path.endsWith('/');
    await page.locator('main input[name=q]').fill('拖欠工资');
    await page.locator(`[data-search-state="done"] a[href="${GUIDE}"]`).waitFor();
  });

  test('a new release cut off leaves the old one in charge, and goes on from there', async () => {
    place.site = await release({ [GUIDE]: rewrite, [OTHER_GUIDE]: rewrite });
    place.broken = (path) => path === GUIDE;
    expect(await update(page)).toBe('failed');

    await place.context.setOffline(true);
    expect(await titleOf(place, OTHER_GUIDE)).not.toContain('新版：');
    await place.context.setOffline(false);

    place.broken = () => false;
    place.asked.length = 0;
    expect(await update(page)).toBe('waiting');
    expect(place.asked.filter((path) => path.startsWith('/legal-aid/'))).toEqual([GUIDE]);
  });
});

test('one file that cannot be had does not lose the rest', async () => {
  const place = await newPlace();
  place.broken = (path) => path === OTHER_GUIDE;
  await visit(place);
  await place.context.setOffline(true);
  expect(await titleOf(place, GUIDE)).toContain('被拖欠工资');
  expect(await titleOf(place, OTHER_GUIDE)).toBe('没有网络，这一页没有存');
  await place.close();
});

test('a page without scripts starts nothing', async () => {
  const place = await newPlace();
  const plain = await browser().newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto(place.origin + GUIDE, { waitUntil: 'networkidle' });
  await plain.close();
  expect(place.asked.filter((path) => path.endsWith('.js'))).toEqual([]);
  await place.close();
});

test('the book opens as a file of the phone, and its contents lead to the guides', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'phone-'));
  folders.push(folder);
  const file = join(folder, '欠薪维权手册.html');
  await writeFile(file, readText(GUIDE_BOOK));
  const context = await browser().newContext({ viewport: PHONE, offline: true });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.locator('nav a[href="#arbitration"]').click();
  const chapter = page.locator('#arbitration');
  expect(Math.abs((await chapter.boundingBox())!.y)).toBeLessThan(100);
  expect(asked).toHaveLength(1);
  await context.close();
});
