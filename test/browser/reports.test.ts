/** The figures of a campaign on a small phone, with all tables open. */
import { expect, test } from 'vitest';
import { pagePath } from '../../src/domain/addresses.ts';
import { audit, loadAxe } from './axe.ts';
import { origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();

test('charts can be read, tables scroll by themselves and are there for everybody', async () => {
  const context = await browser().newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
  const { page, problems } = await watchedPage(context);
  await page.goto(origin + pagePath('reports', '2021-two-festivals'));
  await page.locator('summary').first().press('Enter');
  expect(await page.getByRole('table').count()).toBe(1);
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });

  const type = await page.locator('svg.chart').evaluateAll((charts) =>
    charts.map((chart) => {
      const text = chart.querySelector('text')!;
      const scale = chart.getBoundingClientRect().width / Number(chart.getAttribute('width'));
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    }),
  );
  expect(Math.min(...type)).toBeGreaterThanOrEqual(14);

  const cut = await page.locator('svg.chart').evaluateAll((charts) =>
    charts.flatMap((chart) => {
      const edge = chart.getBoundingClientRect().right + 1;
      return [...chart.querySelectorAll('text')]
        .filter((text) => text.getBoundingClientRect().right > edge)
        .map((text) => text.textContent);
    }),
  );
  expect(cut, 'words that stand out of their chart').toEqual([]);

  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(PHONE.width);
  const full = page.getByRole('group', { name: /全部指标/ }).first();
  await full.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => full.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);

  await loadAxe(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await audit(page), colorScheme).toEqual([]);
  }
  await context.close();
  expect(problems).toEqual([]);
});
