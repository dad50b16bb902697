/** The calculators: typed into, answered, and nothing of it leaves the phone. */
import { text as textOf } from 'node:stream/consumers';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TOOLS } from '../../src/components/tools/index.ts';
import { toolPath } from '../../src/domain/addresses.ts';
import type { Tool } from '../../src/components/tools/tool.ts';
import { audit, loadAxe } from './axe.ts';
import { origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
let problems: string[];
let requests: string[];

beforeEach(async () => {
  context = await browser().newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
  ({ page, problems } = await watchedPage(context));
  requests = [];
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

/** Opens a calculator; from then on every request is noted. */
async function open({ slug }: Pick<Tool, 'slug'>): Promise<void> {
  await page.goto(origin + toolPath({ slug }), { waitUntil: 'networkidle' });
  await page.locator('#tool-form').waitFor();
  page.on('request', (request) => requests.push(request.url()));
}

async function type(answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(answers)) {
    const radio = page.locator(`input[type=radio][name="${name}"][value="${text}"]`);
    if ((await radio.count()) > 0) await radio.check();
    else await page.locator(`input[name="${name}"]`).fill(text);
  }
}

const press = (name: string) => page.getByRole('button', { name }).click();

/** What axe finds now, in light and in dark. */
async function auditBoth(): Promise<string[]> {
  const found: string[] = [];
  await loadAxe(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await audit(page)).map((text) => `${colorScheme}: ${text}`));
  }
  return found;
}

describe.each(TOOLS.map((tool) => [tool.slug, tool] as const))('%s', (_, tool) => {
  test('the example, typed in, gives what the page shows; nothing is sent', async () => {
    await open(tool);
    await type(tool.example.answers);
    await press('算一算');
    const result = page.locator('#tool-result');
    expect(await result.evaluate((element) => element === document.activeElement)).toBe(true);
    const [own, shown] = await Promise.all(
      ['#tool-report', '#tool-example'].map((place) =>
        page.locator(`${place} .tally dd, ${place} .working li`).allInnerTexts(),
      ),
    );
    expect(own!.length).toBeGreaterThan(1);
    expect(own).toEqual(shown);
    expect(await result.innerText()).toContain('结果仅供参考');
    expect(await auditBoth()).toEqual([]);
    expect(requests).toEqual([]);
  });

  test('an empty form and nonsense are answered beside the field', async () => {
    await open(tool);
    await press('算一算');
    expect(await page.locator('#tool-result').isVisible()).toBe(false);
    const first = page.locator('[aria-invalid="true"]').first();
    expect(await first.evaluate((element) => element === document.activeElement)).toBe(true);
    const described = (await first.getAttribute('aria-describedby'))!.split(' ').at(-1)!;
    expect(await page.locator(`[id="${described}"]`).innerText()).toMatch(/。$/);
    for (const input of await page.locator('input[inputmode]:visible').all())
      await input.fill('很多');
    await press('算一算');
    expect(await auditBoth()).toEqual([]);
    expect(requests).toEqual([]);
  });

  test('清空 leaves nothing behind', async () => {
    await open(tool);
    await type(tool.example.answers);
    await press('算一算');
    await press('清空');
    expect(await page.locator('#tool-result').isVisible()).toBe(false);
    const left = await page
      .locator('#tool-form input:not([type=radio])')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value).join(''));
    expect(left).toBe('');
    expect(page.url()).toBe(origin + toolPath(tool));
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    for (const text of Object.values(tool.example.answers)) {
      if (/\d{4}/.test(text)) expect(stored).not.toContain(text);
    }
  });

  test('fingers find every field and button', async () => {
    await open(tool);
    const small = await page
      .locator(
        '#tool-form label:has(input):visible, #tool-form input:not([type=radio]):visible, #tool-form button',
      )
      .evaluateAll((all) =>
        all
          .filter((element) => element.getBoundingClientRect().height < 48)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    expect(small).toEqual([]);
  });

  test('nothing jumps when the script arrives, and nothing can be sent before', async () => {
    await page.route('**/*.js', async (route) => {
      const button = page.locator('#tool-form [type=submit]');
      await button.waitFor({ state: 'attached' });
      expect(await button.isDisabled()).toBe(true);
      await route.continue();
    });
    await open(tool);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as (PerformanceEntry & { value: number })[];
            resolve(entries.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          // Without a shift the observer stays silent.
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });

  test('without scripts the example stands and no dead form', async () => {
    const still = await browser().newContext({ viewport: PHONE, javaScriptEnabled: false });
    const plain = await still.newPage();
    await plain.goto(origin + toolPath(tool));
    expect(await plain.locator('#tool-form').isVisible()).toBe(false);
    expect(await plain.locator('#tool-example .tally dd').first().isVisible()).toBe(true);
    expect(await plain.locator('main table td').count()).toBeGreaterThan(0);
    await still.close();
  });
});

test('a result follows what is typed after it', async () => {
  await open({ slug: 'overtime' });
  await type({ monthly: '6000', 'workday-hours': '10' });
  await press('算一算');
  const sum = page.locator('#tool-report .tally dd');
  expect(await sum.innerText()).toBe('517.24元');
  await type({ 'workday-hours': '20' });
  expect(await sum.innerText()).toBe('1,034.48元');
  await type({ 'workday-hours': '二十' });
  expect(await sum.isVisible()).toBe(false);
});

test('questions appear with the answer that calls for them', async () => {
  await open({ slug: 'wages-owed' });
  const expired = page.locator('input[name=expired]').first();
  expect(await expired.isVisible()).toBe(false);
  await type({ ordered: 'yes' });
  expect(await expired.isVisible()).toBe(true);
  await type({ unit: 'day', daily: '200', workdays: '30', expired: 'yes' });
  expect(await page.locator('input[name=monthly]').isVisible()).toBe(false);
  await press('算一算');
  expect(await page.locator('#tool-report .tally dd').allInnerTexts()).toEqual([
    '6,000元',
    '3,000元到6,000元',
  ]);
});

test('the law that a line rests on opens at the foot of the page', async () => {
  await open({ slug: 'overtime' });
  await type({ monthly: '6000', 'rest-days': '2' });
  await press('算一算');
  await page.locator('#tool-report a[href="#law-labour-law-44"]').first().click();
  expect(await page.locator('#law-labour-law-44').isVisible()).toBe(true);
});

test('the calendar file reminds of what is ahead', async () => {
  await page.clock.setFixedTime('2026-11-23T10:00:00+08:00');
  await open({ slug: 'deadlines' });
  await type({ arbitration: '2026-09-30', inspection: '2024-06-30' });
  await press('算一算');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#save-reminders').click(),
  ]);
  expect(download.suggestedFilename()).toBe('时间别错过.ics');
  const text = await textOf(await download.createReadStream());
  expect(text.replace(/[^\n]*\n/g, (line) => (line.endsWith('\r\n') ? '' : 'x'))).toBe('');
  const lines = text.replace(/\r\n /g, '').split('\r\n');
  expect(lines.filter((line) => /^(?:DTSTART|SUMMARY|TRIGGER)/.test(line))).toEqual([
    'DTSTART;VALUE=DATE:20270930',
    'SUMMARY:最后一天：为欠薪申请劳动仲裁',
    'TRIGGER:-P29DT15H',
    'TRIGGER:-P6DT15H',
  ]);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
});
