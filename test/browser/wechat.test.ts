/** What an officer does with an article for WeChat at the share desk. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { check } from '../../src/channels/wechat/rules/base.ts';
import { RULES } from '../../src/channels/wechat/rules/index.ts';
import { articleDataIn } from '../../src/domain/article-page.ts';
import { articlePages } from '../build/site.ts';
import { DESK, origin, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();
const ITEM = '/share/stories/last-bus-in-the-snow/';
const article = articleDataIn(
  articlePages.find(({ path }) => path === `${ITEM}article/`)!.html,
) as { html: string; placeholders: string; plain: string };

/** A page to paste into, as the editor would be: it keeps what it gets. */
async function pasted(page: Page): Promise<{ html: string; plain: string }> {
  const taker = await page.context().newPage();
  await taker.goto(origin + '/about/');
  await taker.evaluate(() => {
    document.addEventListener('paste', (event) => {
      const data = (event as ClipboardEvent).clipboardData!;
      Object.assign(globalThis, {
        pasted: { html: data.getData('text/html'), plain: data.getData('text/plain') },
      });
    });
  });
  await taker.keyboard.press('Control+V');
  await taker.waitForFunction(() => 'pasted' in globalThis);
  const result = await taker.evaluate(() => (globalThis as unknown as { pasted: never }).pasted);
  await taker.close();
  return result;
}

const open = (permissions: string[]): Promise<BrowserContext> =>
  browser().newContext({ viewport: DESK, permissions });

test('one press copies the article with its styles; what is pasted keeps every rule', async () => {
  const context = await open(['clipboard-read']);
  const { page, problems } = await watchedPage(context);
  await page.goto(origin + ITEM);
  await page.getByRole('button', { name: '复制文章', exact: true }).click();
  await page.getByText('用的是复制命令').waitFor();
  const { html, plain } = await pasted(page);
  expect(plain).toBe(article.plain);
  expect(html).toContain(article.html);
  const draft = {
    html: article.html,
    plain,
    title: '标题',
    digest: '摘要',
    author: '作者',
    sourceUrl: 'https://a.example.org/',
    codeUrl: 'https://a.example.org/',
    facts: [],
  };
  expect(check(draft, RULES)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

test('pictures may be left out, each with its place', async () => {
  const context = await open(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(origin + ITEM);
  await page.getByRole('button', { name: '复制文章，图片留空位' }).click();
  await page.getByText('已复制，带着样式').waitFor();
  const { html } = await pasted(page);
  expect(html).toContain(article.placeholders);
  expect(html).not.toContain('<img');
  await context.close();
});

test('where the command is gone the clipboard of today copies, and the desk says so', async () => {
  const context = await open(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.addInitScript(() => {
    document.execCommand = () => false;
  });
  await page.goto(origin + ITEM);
  await page.getByRole('button', { name: '复制文章', exact: true }).click();
  await page.getByText('用的是新式剪贴板').waitFor();
  const { html, plain } = await pasted(page);
  expect(html).toContain(article.html);
  expect(plain).toBe(article.plain);
  await context.close();
});

test('where neither is allowed, the desk says what to do', async () => {
  const context = await open([]);
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(origin + ITEM);
  await page.getByRole('button', { name: '复制文章', exact: true }).click();
  await page.getByText('请打开单独的文章页').waitFor();
  await page.getByRole('link', { name: '打开单独的文章页' }).click();
  await page.waitForURL(`${origin}${ITEM}article/`);
  await context.close();
});

test('the preview shows a phone and a desk, by day and by night', async () => {
  const context = await open([]);
  const { page, problems } = await watchedPage(context);
  await page.goto(origin + ITEM);
  const frame = page.locator('share-article iframe');
  await frame.scrollIntoViewIfNeeded();
  const inside = page.frameLocator('share-article iframe');
  await inside.locator('h2').first().waitFor();
  const colours = () =>
    inside.locator('body').evaluate((body) => {
      const of = (element: Element) => getComputedStyle(element);
      return {
        page: of(body).backgroundColor,
        text: of(body.querySelector('p')!).color,
        card: of(body.querySelector('section section')!).backgroundColor,
        bar: of(body.querySelector('h2')!).borderLeftColor,
      };
    });
  const day = await colours();
  expect(day.card).toBe('rgb(245, 245, 245)');
  expect((await frame.boundingBox())!.width).toBe(375);
  await page.getByRole('button', { name: '夜间' }).click();
  expect(await colours()).toEqual({
    page: 'rgb(25, 25, 25)',
    text: 'rgb(141, 141, 141)',
    card: 'rgb(35, 35, 35)',
    bar: 'rgb(237, 26, 34)',
  });
  await page.getByRole('button', { name: '电脑' }).click();
  expect((await frame.boundingBox())!.width).toBe(677);
  await page.getByRole('button', { name: '白天' }).click();
  expect(await colours()).toEqual({ ...day, page: 'rgb(255, 255, 255)' });
  expect(problems).toEqual([]);
  await context.close();
});

test('without scripts the article can be seen, opened and copied by hand', async () => {
  const context = await browser().newContext({ viewport: DESK, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(origin + ITEM);
  expect(await page.getByRole('button', { name: /^复制/ }).count()).toBe(0);
  expect(await page.locator('#wechat-name').isVisible()).toBe(true);
  await page.getByRole('link', { name: '打开单独的文章页' }).click();
  await page.waitForURL(`${origin}${ITEM}article/`);
  expect(await page.locator('h2').count()).toBeGreaterThan(2);
  await context.close();
});
