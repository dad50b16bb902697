/** Finding an office: by need, by district, nearest first, with and without a position. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { audit, loadAxe } from './axe.ts';
import { origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
let problems: string[];
let requests: string[];

/** 蚌埠 in WGS-84, as a phone reports it. */
const HERE = { latitude: 32.9179942, longitude: 117.3838749 };

type Options = Parameters<ReturnType<typeof browser>['newContext']>[0];

async function open(path = '/service-points/', options: Options = {}): Promise<void> {
  context = await browser().newContext({ viewport: PHONE, hasTouch: true, ...options });
  ({ page, problems } = await watchedPage(context));
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  requests = [];
  page.on('request', (request) => {
    // Chromium looks for it again whenever the address changes.
    if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
  });
}

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

const shown = () =>
  page
    .locator('[data-point]:visible')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-point')!));
const status = () => page.locator('#finder-status').innerText();
const near = () => page.locator('#finder-near');

describe('by need and district', () => {
  test('the list, the sentence and the address follow; the back key undoes', async () => {
    await open();
    const all = (await shown()).length;
    expect(await status()).toBe(`一共${all}处。`);

    await page.getByLabel('想办什么事').selectOption({ label: '申请劳动仲裁' });
    const arbitration = await shown();
    expect(arbitration.length).toBeGreaterThan(0);
    expect(arbitration.length).toBeLessThan(all);
    expect(await status()).toBe(`能办“申请劳动仲裁”的有${arbitration.length}处。`);
    expect(new URL(page.url()).search).toBe('?need=arbitration');

    await page.getByLabel('在哪个区县').selectOption({ label: '五河县' });
    expect((await shown()).every((id) => id.startsWith('wuhe-'))).toBe(true);
    expect(await page.locator('.district:visible h2').allInnerTexts()).toEqual(['五河县']);

    await page.goBack();
    expect(await shown()).toEqual(arbitration);
    await page.goBack();
    expect((await shown()).length).toBe(all);
    expect(await page.getByLabel('想办什么事').inputValue()).toBe('');
    expect(requests).toEqual([]);
  });

  test('an address that was passed on opens with its choice', async () => {
    await open('/service-points/?need=culture&district=340302');
    expect(await shown()).toEqual(['longzihu-reading-room']);
    expect(await status()).toBe('龙子湖区、能办“读书、文化活动”的有1处。');
  });

  test('where the district has nothing, the city helps out', async () => {
    await open('/service-points/?need=arbitration&district=340302');
    expect((await shown()).every((id) => id.startsWith('bengbu-'))).toBe(true);
    expect(await status()).toMatch(
      /^龙子湖区没有登记能办“申请劳动仲裁”的地方，可以去市里的这\d+处。$/,
    );
  });

  test('an address with nonsense shows everything', async () => {
    await open('/service-points/?need=%3Cb%3E&district=1');
    expect(await status()).toMatch(/^一共\d+处。$/);
  });

  test('every place says whether it is open', async () => {
    await open();
    const lines = await page.locator('[data-point] [data-open-now]').allInnerTexts();
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) expect(line).toMatch(/^(?:现在开门|现在没开门|今天.+放假)，.+。$/);
  });
});

describe('nearest first', () => {
  test('a position: distances in rising order, and nothing is sent', async () => {
    await open('/service-points/', { geolocation: HERE, permissions: ['geolocation'] });
    const order = await shown();
    await near().click();
    await page.locator('#nearest').waitFor();
    const metres = (await page.locator('.distance:visible').allInnerTexts()).map(read);
    expect(metres.length).toBe(order.length);
    expect(metres).toEqual([...metres].sort((a, b) => a - b));
    // 100 m to the east of the phone. Taken for GCJ-02, its position would be half a kilometre off.
    expect((await shown())[0]).toMatch(/^bengbu-(?:assistance-centre|legal-aid-station)$/);
    expect(metres[0]).toBeLessThanOrEqual(100);
    expect(await status()).toContain('离你近的在前面');
    await loadAxe(page);
    expect(await audit(page)).toEqual([]);

    await page.getByLabel('想办什么事').selectOption('wages');
    expect((await shown())[0]).toBe('bengbu-labour-inspection');
    await page.getByLabel('想办什么事').selectOption('');
    await near().click();
    expect(await page.locator('#nearest').isVisible()).toBe(false);
    expect(await page.locator('.distance:visible').count()).toBe(0);
    expect(await shown()).toEqual(order);
    expect(requests).toEqual([]);
  });

  test('refused: a kind word, and districts still work', async () => {
    await open('/service-points/', { permissions: [] });
    await near().click();
    await expect.poll(status).toMatch(/^没有拿到位置，不要紧/);
    await page.getByLabel('在哪个区县').selectOption({ label: '固镇县' });
    expect((await shown()).every((id) => id.startsWith('guzhen-'))).toBe(true);
  });

  test.each([
    [2, '手机这会儿定不了位，不要紧'],
    [3, '等了一会儿还没有定到位，不要紧'],
  ])('the phone answers with error %d', async (code, words) => {
    context = await browser().newContext({ viewport: PHONE });
    ({ page, problems } = await watchedPage(context));
    await page.addInitScript((error) => {
      navigator.geolocation.getCurrentPosition = (_, fail) =>
        fail?.({ code: error } as GeolocationPositionError);
    }, code);
    await page.goto(`${origin}/service-points/`, { waitUntil: 'networkidle' });
    await near().click();
    await expect.poll(status).toContain(words);
  });

  test('nobody is asked before the tap', async () => {
    context = await browser().newContext({ viewport: PHONE });
    ({ page, problems } = await watchedPage(context));
    await page.addInitScript(() => {
      navigator.geolocation.getCurrentPosition = () => document.body.append('asked');
    });
    await page.goto(`${origin}/service-points/`, { waitUntil: 'networkidle' });
    expect(await page.locator('body').innerText()).not.toContain('asked');
  });
});

test('by keyboard alone, with large enough targets', async () => {
  await open();
  for (const target of await page.locator('.finder select, .finder button').all()) {
    expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  }
  await page.getByLabel('想办什么事').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(status).toMatch(/^能办“被拖欠工资”/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await near().evaluate((element) => element === document.activeElement)).toBe(true);
});

test('without scripts: everything by district, and by need', async () => {
  await open('/service-points/', { javaScriptEnabled: false });
  expect(await page.locator('#finder').isVisible()).toBe(false);
  expect((await shown()).length).toBeGreaterThan(20);
  await page.getByRole('link', { name: '按要办的事找' }).click();
  const group = page.locator('#need-arbitration + ul a');
  await group.first().waitFor();
  expect(await group.count()).toBeGreaterThan(0);
  await group.first().click();
  await page.waitForURL(/\/service-points\/[a-z-]+\/$/);
  expect(await page.locator('#services-title + ul').innerText()).toContain('申请劳动仲裁');
});

/** 离你约1.2公里 → 1200. */
function read(text: string): number {
  const [, number = '', unit] = /(\d+(?:\.\d+)?)(米|公里)$/.exec(text) ?? [];
  return Number(number) * (unit === '公里' ? 1000 : 1);
}
