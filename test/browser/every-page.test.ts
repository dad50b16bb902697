/** Every page on a phone and on a desk, in light and in dark. */
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { shownPages } from '../build/site.ts';
import { audit, loadAxe } from './axe.ts';
import { DESK, origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();
let context: BrowserContext;

beforeAll(async () => {
  // A colour half-way between light and dark is neither.
  context = await browser().newContext({ viewport: PHONE, reducedMotion: 'reduce' });
});

afterAll(() => context.close());

describe.concurrent.each(shownPages.map(({ path }) => path))('%s', (path) => {
  test('is accessible, quiet and fits the screen', async ({ expect }) => {
    const { page, problems } = await watchedPage(context);
    await page.goto(origin + path, { waitUntil: 'load' });
    await loadAxe(page);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await audit(page, colorScheme === 'light' ? 'all' : 'colours');
        problems.push(...found.map((text) => `${viewport.width} px, ${colorScheme}: ${text}`));
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) problems.push(`${viewport.width} px: ${wide} px too wide`);
    }
    await page.close();
    expect(problems).toEqual([]);
  });
});
