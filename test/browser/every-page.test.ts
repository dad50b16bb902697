/** Every page on a phone and on a desk, in light and in dark. */
import { describe, test } from 'vitest';
import { pages } from '../build/site.ts';
import { audit, loadAxe } from './axe.ts';
import { DESK, origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();

describe.concurrent.each(pages.map(({ path }) => path))('%s', (path) => {
  test('is accessible, quiet and fits the screen', async ({ expect: expectHere }) => {
    const context = await browser().newContext({ viewport: PHONE, colorScheme: 'light' });
    const { page, problems } = await watchedPage(context);
    await page.goto(origin + path, { waitUntil: 'load' });
    await loadAxe(page);
    for (const viewport of [PHONE, DESK]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const where = `${viewport.width} px, ${colorScheme}`;
        problems.push(...(await audit(page)).map((found) => `${where}: ${found}`));
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) problems.push(`${viewport.width} px: ${wide} px too wide`);
    }
    await context.close();
    expectHere(problems).toEqual([]);
  });
});
