/** Pages are complete for readers whose browser runs no script. */
import { expect, test } from 'vitest';
import { shownPages } from '../build/site.ts';
import { origin, PHONE, useBrowser } from './browser.ts';

const browser = useBrowser();

test('every page shows its text', async () => {
  const context = await browser().newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  const empty: string[] = [];
  for (const { path } of shownPages) {
    await page.goto(origin + path, { waitUntil: 'domcontentloaded' });
    const main = page.locator('main');
    const text = await main.innerText();
    if (!(await main.locator('h1').isVisible()) || text.length < 40) empty.push(path);
  }
  await context.close();
  expect(empty).toEqual([]);
});

test('the search page says so and leads on to the topics and the hotlines', async () => {
  const context = await browser().newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/search/?q=工资`);
  const main = page.locator('main');
  expect(await main.locator('a[href^="/legal-aid/"]:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('a[href^="tel:"]:visible').count()).toBeGreaterThanOrEqual(4);
  await context.close();
});
