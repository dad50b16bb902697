import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COLLECTION_NAMES } from '../../src/schemas/vocabulary.ts';
import { audit, loadAxe } from './axe.ts';
import { DESK, origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeEach(async () => {
  context = await browser().newContext({ viewport: DESK });
  ({ page, problems } = await watchedPage(context));
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

/** The links of the results, once the search has finished. */
async function results() {
  const done = page.locator('[data-search-state="done"]');
  await done.waitFor({ state: 'attached' });
  return done.locator('a[href^="/"]');
}

/** Where they lead. */
async function hrefs(): Promise<string[]> {
  const links = await results();
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

const onlyGuides = (found: string[]) =>
  found.length > 0 && found.every((href) => href.startsWith('/legal-aid/'));

test('a question typed into the box of any page finds guides', async () => {
  await page.goto(`${origin}/stories/`);
  await page.locator('header input[name=q]').fill('拖欠工资');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  expect(await hrefs()).toContain('/legal-aid/unpaid-wages/');
});

test.each([
  ['工资', '/legal-aid/unpaid-wages/'],
  ['文化宫', '/support/cultural-palaces-and-reading-rooms/'],
  ['送温暖 通知', '/notices/2020-60/'],
])('the link /search/?q=%s shows %s', async (query, path) => {
  await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
  expect(await hrefs()).toContain(path);
  expect(await page.locator('main input[name=q]').inputValue()).toBe(query);
});

test('words that were asked for are marked in the results', async () => {
  await page.goto(`${origin}/search/?q=${encodeURIComponent('工资')}`);
  await results();
  const marks = await page.locator('[data-search-state="done"] mark').allInnerTexts();
  expect(marks.some((mark) => mark.includes('工资'))).toBe(true);
});

test('results can be narrowed to one kind, and widened again', async () => {
  await page.goto(`${origin}/search/?q=${encodeURIComponent('工资')}`);
  const all = await hrefs();
  await page.getByRole('radio', { name: COLLECTION_NAMES['legal-aid'] }).check();
  const guides = all.filter((href) => href.startsWith('/legal-aid/'));
  await expect.poll(hrefs).toSatisfy(onlyGuides);
  expect((await hrefs()).length).toBeGreaterThanOrEqual(guides.length);
  await page.getByRole('radio', { name: '全部' }).check();
  await expect.poll(hrefs).toEqual(all);
});

test('a search that finds nothing offers the hotlines', async () => {
  await page.goto(`${origin}/search/?q=${encodeURIComponent('zzzqqqxxx')}`);
  expect(await (await results()).count()).toBe(0);
  const dial = page.locator('main a[href^="tel:"]:visible');
  expect(await dial.evaluateAll((all) => all.map((link) => link.textContent))).not.toEqual([]);
});

test('pinyin is read as words, and can be searched as it was typed', async () => {
  await page.goto(`${origin}/search/?q=laodongzhongcai`);
  expect(await hrefs()).toContain('/legal-aid/arbitration/');
  const status = page.getByRole('status');
  expect(await status.innerText()).toContain('已按“劳动仲裁”搜索');
  await status.getByRole('link', { name: 'laodongzhongcai' }).click();
  await page.waitForURL(/typed=1/);
  expect(await (await results()).count()).toBe(0);
  expect(await status.innerText()).not.toContain('已按');
});

test('five at a time, and more when asked', async () => {
  await page.goto(`${origin}/search/?q=${encodeURIComponent('工资')}`);
  const first = await hrefs();
  expect(first).toHaveLength(5);
  await page.getByRole('button', { name: '再看几条' }).click();
  await expect.poll(async () => (await hrefs()).length).toBeGreaterThan(5);
  const more = await hrefs();
  expect(more.slice(0, 5)).toEqual(first);
  expect(new Set(more).size).toBe(more.length);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(more[5]);
});

test('news come when they are asked for', async () => {
  await page.goto(`${origin}/search/?q=${encodeURIComponent('条例')}`);
  const isNews = (href: string) => /^\/(?:stories|notices|campaigns)\//.test(href);
  expect((await hrefs()).some(isNews)).toBe(false);
  const button = page.getByRole('button', { name: '通知和事迹里也找找' });
  await button.click();
  await expect.poll(async () => (await hrefs()).some(isNews)).toBe(true);
  expect(await button.isHidden()).toBe(true);
});

test('what is typed last is what is shown', async () => {
  await page.goto(`${origin}/search/?q=${encodeURIComponent('工资')}`);
  await results();
  const input = page.locator('main input[name=q]');
  for (const query of ['老板跑了', '没签合同', '加班费']) await input.fill(query);
  await expect.poll(async () => (await hrefs())[0]).toBe('/legal-aid/overtime/');
  await page.waitForLoadState('networkidle');
  expect((await hrefs())[0]).toBe('/legal-aid/overtime/');
  expect(new URL(page.url()).searchParams.get('q')).toBe('加班费');
});

test('by keyboard alone: from the box to the first result', async () => {
  await page.goto(`${origin}/search/`);
  await page.locator('main input[name=q]').focus();
  await page.keyboard.type('工资');
  await page.keyboard.press('Enter');
  const first = (await results()).first();
  const href = await first.getAttribute('href');
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
});

test('what changed is said to screen readers', async () => {
  await page.goto(`${origin}/search/?q=${encodeURIComponent('工资')}`);
  await results();
  const status = page.locator('main [role=status], main [aria-live=polite]');
  expect(await status.allInnerTexts()).toEqual([expect.stringMatching(/\d/)]);
});

test('on a phone the results fit', async () => {
  await page.setViewportSize(PHONE);
  await page.goto(`${origin}/search/?q=${encodeURIComponent('工资')}`);
  await results();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    PHONE.width,
  );
});

test.each(['工资', 'ldzc', 'zzzqqqxxx'])(
  'the answers to “%s” are accessible, light and dark',
  async (query) => {
    await page.goto(`${origin}/search/?q=${encodeURIComponent(query)}`);
    await results();
    await loadAxe(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await audit(page)).toEqual([]);
    }
  },
);

test('pages that were not asked for search load nothing of it', async () => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /pagefind|search/.test(url))).toEqual([]);
});
