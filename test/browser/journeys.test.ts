/** The ways that readers take most, by keyboard and by touch. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESK, origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();

/** Presses Tab until `target` has the focus; fails when it never gets it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never reaches ${target}`);
}

/** Goes to a page by the links in the text: straight, or by the list of its column. */
async function followTo(
  page: Page,
  path: string,
  follow: (link: Locator) => Promise<void>,
): Promise<void> {
  const straight = page.locator(`main a[href="${path}"]`);
  if ((await straight.count()) === 0) {
    const column = path.replace(/[^/]+\/$/, '');
    await follow(page.locator(`main a[href^="${column}"]`).first());
    await page.waitForURL(`**${column}**`);
  }
  await follow(straight.first());
  await page.waitForURL(`**${path}`);
}

test('by keyboard: skip link, to the guides, to a guide, to the law it cites', async () => {
  const context = await browser().newContext({ viewport: DESK });
  const { page, problems } = await watchedPage(context);
  await page.goto(`${origin}/`);

  await page.keyboard.press('Tab');
  const skip = page.locator('a:focus');
  expect(await skip.innerText()).toBe('跳到正文');
  expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await followTo(page, '/legal-aid/unpaid-wages/', async (link) => {
    await tabTo(page, link);
    await page.keyboard.press('Enter');
  });

  const cited = page.locator('main a[href^="#law-"]').first();
  await tabTo(page, cited);
  const id = (await cited.getAttribute('href'))!.slice(1);
  await page.keyboard.press('Enter');
  expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);

  expect(problems).toEqual([]);
  await context.close();
});

test('every place that takes the focus shows it', async () => {
  const context = await browser().newContext({ viewport: DESK });
  const page = await context.newPage();
  await page.goto(`${origin}/legal-aid/unpaid-wages/`);
  const hidden: string[] = [];
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const seen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return seen ? undefined : element.outerHTML.slice(0, 80);
    });
    if (problem) hidden.push(problem);
  }
  await context.close();
  expect(hidden).toEqual([]);
});

test('by touch on a phone: from the home page to a guide to a hotline', async () => {
  const context = await browser().newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
  const { page, problems } = await watchedPage(context);
  await page.goto(`${origin}/`);
  await followTo(page, '/legal-aid/unpaid-wages/', (link) => link.tap());
  const hotline = page.locator('main a[href^="tel:"]:visible').first();
  await hotline.scrollIntoViewIfNeeded();
  const box = (await hotline.boundingBox())!;
  expect(box.height).toBeGreaterThanOrEqual(24);
  // Nothing lies over it that would take the finger's touch.
  expect(await hotline.evaluate(onTop)).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});

test('large targets: what stands alone is at least 48 px high on a phone', async () => {
  const context = await browser().newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const small: string[] = [];
  for (const path of ['/', '/legal-aid/', '/service-points/', '/search/']) {
    await page.goto(origin + path);
    small.push(
      ...(await page
        .locator('.hotlines a, button:visible, input[type=search]:visible, nav.columns a')
        .evaluateAll((all) =>
          all
            .filter((element) => element.getBoundingClientRect().height < 48)
            .map((element) => element.outerHTML.slice(0, 80)),
        )),
    );
  }
  await context.close();
  expect(small).toEqual([]);
});

function onTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}
