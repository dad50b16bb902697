/** 长辈版: larger text and targets, fewer things, remembered, and one tap back. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { audit, loadAxe } from './axe.ts';
import { origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const PAGES = [
  '/',
  '/legal-aid/unpaid-wages/',
  '/answers/wage-claim/',
  '/service-points/',
  '/tools/wages-owed/',
  '/search/?q=工资',
];

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeEach(async () => {
  context = await browser().newContext({ viewport: PHONE, reducedMotion: 'reduce' });
  ({ page, problems } = await watchedPage(context));
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

const tap = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** Height of body text in px. */
const letters = () =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

const tooWide = () =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('one tap there, remembered on the next page and after the back key, one tap back', async () => {
  await page.goto(`${origin}/`);
  const normal = await letters();
  await tap('长辈版');
  // 18 points, as 工信厅信管函〔2021〕67号 asks.
  expect(await letters()).toBeGreaterThanOrEqual(24);
  // The styles of the mode are a file of their own, which the first tap has to fetch.
  await page.locator('.home-campaign').waitFor({ state: 'hidden' });

  await page.goto(`${origin}/legal-aid/unpaid-wages/`);
  expect(await letters()).toBeGreaterThanOrEqual(24);
  await tap('普通版');
  expect(await letters()).toBe(normal);

  await page.goBack();
  expect(await letters()).toBe(normal);
  await page.locator('.home-campaign').waitFor({ state: 'visible' });
});

test('nothing is painted in the normal size first', async () => {
  await page.goto(`${origin}/`);
  await tap('长辈版');
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { seen });
    const look = () => {
      if (document.body) seen.push(Number.parseFloat(getComputedStyle(document.body).fontSize));
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${origin}/legal-aid/unpaid-wages/`, { waitUntil: 'load' });
  await page.waitForTimeout(200);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  expect(Math.min(...seen)).toBeGreaterThanOrEqual(24);
});

describe.each(PAGES)('%s', (path) => {
  beforeEach(async () => {
    await page.goto(`${origin}/privacy/`);
    await tap('长辈版');
    await page.locator(".columns [href='/stories/']").waitFor({ state: 'hidden' });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
  });

  test('is accessible, fits the screen, and its targets are large', async () => {
    await loadAxe(page);
    expect(await audit(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await audit(page)).toEqual([]);
    expect(await tooWide()).toBeLessThanOrEqual(0);
    const small = await page
      .locator('.button:visible, .hotlines a, nav.columns a:visible, select:visible')
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().height < 60)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
  });

  test('fits the screen with the text of the phone twice as large', async () => {
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.reload({ waitUntil: 'networkidle' });
    expect(await letters()).toBeGreaterThan(36);
    expect(await tooWide()).toBeLessThanOrEqual(0);
  });
});

test('without scripts it is not offered', async () => {
  const plain = await browser().newContext({ viewport: PHONE, javaScriptEnabled: false });
  const other = await plain.newPage();
  await other.goto(`${origin}/`);
  expect(await other.getByRole('button', { name: '长辈版' }).count()).toBe(0);
  await plain.close();
});

test('a browser that forbids its store is not offered what it would forget', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await page.goto(`${origin}/privacy/`, { waitUntil: 'load' });
  expect(await page.getByRole('button', { name: '长辈版' }).count()).toBe(0);
});
