/** The search on a bad network and in an old browser. */
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { origin, PHONE, useBrowser } from './browser.ts';

const browser = useBrowser();
let context: BrowserContext;

beforeEach(async () => {
  // Without the offline worker: a first visit.
  context = await browser().newContext({ viewport: PHONE, serviceWorkers: 'block' });
});
afterEach(() => context.close());

const DONE = '[data-search-state="done"]';

test('a first query takes at most 140 KB, the next at most 5 KB', async () => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
  const ask = async (query: string) => {
    bytes = 0;
    await page.locator('#search-input').fill(query);
    await page.waitForURL(new RegExp(encodeURIComponent(query)));
    await page.locator(DONE).waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    return bytes;
  };
  // A sentence, for which the news are asked as well.
  expect(await ask('我在工地干了三个月老板一分钱没给该怎么办')).toBeLessThanOrEqual(140_000);
  for (const query of ['劳动仲裁', '加班费', '固镇法律援助']) {
    expect(await ask(query)).toBeLessThanOrEqual(5_000);
  }
});

test('whoever asks for help loads no news', async () => {
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${origin}/search/?q=${encodeURIComponent('劳动仲裁')}`);
  await page.locator(`${DONE} a`).first().waitFor();
  expect(requests.filter((url) => url.includes('/pagefind/news/'))).toEqual([]);
});

test('when the index cannot be had, the page says so, and tries again', async () => {
  const page = await context.newPage();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${origin}/search/?q=${encodeURIComponent('工资')}`);
  await page.locator(DONE).waitFor({ state: 'attached' });
  expect(await page.getByRole('status').innerText()).toContain('搜索没有打开');
  expect(await page.locator('#search-help a[href^="tel:"]').first().isVisible()).toBe(true);
  await page.unroute('**/pagefind/**');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '搜索' }).click();
  await page.locator(`${DONE} a`).first().waitFor();
});

test('when only the news cannot be had, help still answers', async () => {
  const page = await context.newPage();
  await page.route('**/pagefind/news/**', (route) => route.abort());
  await page.goto(`${origin}/search/?q=${encodeURIComponent('我没拿到钱老板说下个月再讲')}`);
  await page.locator(`${DONE} a`).first().waitFor();
});

test('a browser without WebAssembly gets the list of topics', async () => {
  const page = await context.newPage();
  await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
  await page.goto(`${origin}/search/?q=${encodeURIComponent('工资')}`);
  await page.locator(DONE).waitFor({ state: 'attached' });
  expect(await page.locator('#search-form').isVisible()).toBe(false);
  expect(await page.locator('#search-help a[href="/legal-aid/unpaid-wages/"]').isVisible()).toBe(
    true,
  );
});
