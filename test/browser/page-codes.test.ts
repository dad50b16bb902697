/** Page codes: typed as an address, in the search box of any page, on the search page. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const GUIDE = '/legal-aid/unpaid-wages/';

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeEach(async () => {
  context = await browser().newContext({ viewport: PHONE });
  ({ page, problems } = await watchedPage(context));
});

afterEach(async () => {
  await context.close();
  // A page that only sends on is left before its icon has come.
  expect(problems.filter((text) => !text.endsWith('/favicon.svg'))).toEqual([]);
});

test('as an address, with and without the slash', async () => {
  for (const path of ['/2101/', '/2101']) {
    await page.goto(origin + path);
    await page.waitForURL(`**${GUIDE}`);
  }
});

test('in the search box of a page', async () => {
  await page.goto(`${origin}/privacy/`);
  await page.locator('#site-search').fill('２１０１');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${GUIDE}`);
});

test('on the search page it is the first result, and Enter opens it', async () => {
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  await page.locator('#search-input').fill('2101');
  const first = page.locator('#search-results a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toBe(GUIDE);
  expect(await first.innerText()).toContain('页码2101');
  await page.locator('#search-input').press('Enter');
  await page.waitForURL(`**${GUIDE}`);
});

test('a code that nobody gave is searched for like any other text', async () => {
  await page.goto(`${origin}/search/?q=9999`, { waitUntil: 'networkidle' });
  await page.locator('#search-results[data-search-state=done]').waitFor({ state: 'attached' });
  expect(new URL(page.url()).pathname).toBe('/search/');
});

test('it stands on the printed page and not on the screen', async () => {
  await page.goto(origin + GUIDE);
  const shown = () =>
    page.evaluate(() => getComputedStyle(document.querySelector('main')!, '::after').content);
  expect(await shown()).toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toContain('2101');
});
