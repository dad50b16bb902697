/** What an officer does at the share desk. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pages } from '../build/site.ts';
import { DESK, origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();
const ITEM = '/share/legal-aid/unpaid-wages/';

test('one press copies the text for a group chat', async () => {
  const context = await browser().newContext({
    viewport: DESK,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page, problems } = await watchedPage(context);
  await page.goto(origin + ITEM);
  await page.getByRole('button', { name: '复制群消息' }).click();
  await page.getByText('已复制').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('#chat-text').inputValue());
  expect(problems).toEqual([]);
  await context.close();
});

test.each([
  ['at a desk', DESK, false, '请按 Ctrl+C'],
  ['on a phone', PHONE, true, '请点“复制”'],
])('without a clipboard, %s, the text is selected and the next step told', async (...row) => {
  const [, viewport, hasTouch, advice] = row;
  const context = await browser().newContext({ viewport, hasTouch, isMobile: hasTouch });
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(origin + ITEM);
  await page.getByRole('button', { name: '复制群消息' }).click();
  await page.getByText(advice).waitFor();
  const selected = await page.locator('#chat-text').evaluate((box: HTMLTextAreaElement) => {
    return box.value.slice(box.selectionStart, box.selectionEnd);
  });
  expect(selected).toBe(await page.locator('#chat-text').inputValue());
  await context.close();
});

test('without scripts everything but the button is there', async () => {
  const context = await browser().newContext({ viewport: PHONE, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(origin + ITEM);
  expect(await page.getByRole('button', { name: '复制群消息' }).isVisible()).toBe(false);
  expect(await page.locator('#chat-text').isVisible()).toBe(true);
  expect(await page.locator('main a[download]').count()).toBeGreaterThan(4);
  await context.close();
});

test('files are saved under Chinese names', async () => {
  const context = await browser().newContext({ viewport: DESK, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(origin + ITEM);
  for (const [link, name] of [
    ['下载竖版海报', '被拖欠工资怎么办-竖版海报.png'],
    ['下载A4海报', '被拖欠工资怎么办-A4海报.pdf'],
  ]) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: link, exact: true }).click();
    expect((await download).suggestedFilename()).toBe(name);
  }
  await context.close();
});

test('one press saves all pictures and the text in one file', async () => {
  const context = await browser().newContext({ viewport: DESK, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(origin + ITEM);
  for (const [label, name, kept] of [
    ['全部下载（zip）', '被拖欠工资怎么办-全部图片.zip', '被拖欠工资怎么办-竖版海报.png'],
    ['下载图片包（zip）', '被拖欠工资怎么办-公众号图片.zip', '00-封面900×383.png'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const files = unzipSync(readFileSync(await download.path()));
    expect(await sharp(files[kept]).metadata()).toMatchObject({ format: 'png' });
    const text = Object.keys(files).find((file) => file.endsWith('.txt'))!;
    expect(Buffer.from(files[text]!).toString('utf8')).toMatch(/^\ufeff[\s\S]*拖欠工资/);
  }
  await page.route('**/cards/**', (route) => route.abort());
  await page.getByRole('button', { name: '全部下载（zip）' }).click();
  await page.getByText('没有下载成').waitFor();
  await context.close();
});

test('on a phone the poster is a picture that a finger can press', async () => {
  const context = await browser().newContext({ viewport: PHONE, hasTouch: true });
  const page = await context.newPage();
  for (const path of [ITEM, '/legal-aid/unpaid-wages/']) {
    await page.goto(origin + path);
    const image = page.locator('main img[src$="/poster.png"]').first();
    await image.scrollIntoViewIfNeeded();
    const touched = await image.evaluate((element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + 60) === element;
    });
    expect(touched, path).toBe(true);
    expect((await image.boundingBox())!.width).toBeGreaterThanOrEqual(280);
  }
  await context.close();
});

test('a short address from a QR code leads on to the page', async () => {
  const short = pages.find(({ path }) => path.startsWith('/share/s/'))!;
  const target = short.document.querySelector('main a')!.getAttribute('href')!;
  const page = await browser().newPage();
  await page.goto(origin + short.path);
  await page.waitForURL(origin + target);
  await page.close();
});
