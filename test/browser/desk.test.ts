/** An officer's way at the writing desk: from a Word file to the page, its images and the article. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Document, HeadingLevel, ImageRun, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CACHE, ROOT } from '../../scripts/lib/folders.ts';
import { audit, loadAxe } from './axe.ts';
import { DESK, PHONE, useBrowser } from './browser.ts';

const browser = useBrowser();
const content = mkdtempSync(join(CACHE, 'content-'));
let desk: ChildProcess;
let home: string;

beforeAll(async () => {
  cpSync(join(ROOT, 'content'), content, { recursive: true });
  // Astro, told that tests run it, serves no pages.
  const env = { ...process.env };
  delete env['VITEST'];
  desk = spawn(
    process.execPath,
    [
      join(ROOT, 'scripts/desk.ts'),
      '--no-open',
      '--content',
      relative(ROOT, content),
      '--port',
      '4460',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env },
  );
  home = await new Promise((resolve) => {
    let said = '';
    desk.stdout!.on('data', (piece: Buffer) => {
      said += piece.toString();
      const [, url] = /写稿台：(\S+)/.exec(said) ?? [];
      if (url) resolve(url);
    });
  });
});

afterAll(async () => {
  const gone = new Promise((resolve) => desk.once('exit', resolve));
  desk.kill();
  await gone;
  rmSync(content, { recursive: true });
});

/** A story as officers write them: title, a wide picture, headings by hand. */
async function story(): Promise<Buffer> {
  const photo = (background: string) =>
    sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const picture = async (background: string) =>
    new Paragraph({
      children: [
        new ImageRun({
          type: 'jpg',
          data: await photo(background),
          transformation: { width: 300, height: 200 },
        }),
      ],
    });
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: '车站里的那碗热汤', heading: HeadingLevel.TITLE }),
            await picture('#a05030'),
            new Paragraph(
              '腊月里的晚上，风很大。区总工会的干部提着保温桶，在公交总站等最后一班车。',
            ),
            new Paragraph('一、等最后一班车'),
            new Paragraph('司机开了十一年夜班车。这是第一次有人在站台上等他下车喝汤。'),
            await picture('#3050a0'),
            new Paragraph('二、天亮以前'),
            new Paragraph('当天夜里，志愿者一共送出四十六碗汤，谁下班谁来喝，不用登记。'),
          ],
        },
      ],
    }),
  );
}

/** Latin words on a page besides names, files, addresses and the keys of a keyboard. */
async function latinWords(page: Page): Promise<string[]> {
  const text = await page.locator('body').innerText();
  return (
    text
      // Commands to type have no Chinese name.
      .replace(/npm run [a-z]+/g, '')
      .replace(/https?:\/\/\S+|\S*\/\S*|[\w-]*\.(?:docx|mdx|jpg|png|json)/g, '')
      .replace(
        /Word|WPS|JPG|GPS|KB|LibreOffice|Ctrl\+\w|JSON|APP|AI|PDF|ICP|A[34]\b|zip|GB\/T/g,
        '',
      )
      .match(/[A-Za-z]{2,}/g) ?? []
  );
}

const docx = (name: string, buffer: Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer,
});

test('from a Word file to the page, its images and the copied article', async () => {
  const context = await browser().newContext({ viewport: DESK, permissions: ['clipboard-read'] });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) problems.push(message.text());
  });
  await page.goto(home);
  await page.getByText(/检查了\d+个文件/).waitFor();
  expect(await latinWords(page)).toEqual([]);

  // What is no Word file gets a way out.
  const pick = (file: ReturnType<typeof docx>) => page.setInputFiles('#import-file', file);
  await pick(docx('旧稿.wps', Buffer.from('d0cf11e0a1b11ae1', 'hex')));
  await page.getByText('是旧格式').waitFor();
  await pick(docx('坏稿.docx', Buffer.from('no Word file')));
  await page.getByText('不是 Word 文件，或者已经坏了').waitFor();

  await pick(docx('热汤.docx', await story()));
  await page.waitForURL('**/desk/draft/**');
  await page.getByText('还没有填：哪一类').waitFor();
  expect(await latinWords(page)).toEqual([]);
  await page.getByLabel('哪一类').selectOption({ label: '走访慰问' });
  await page.getByLabel('区县').selectOption({ label: '蚌山区' });
  await page.getByLabel('送温情').check();
  await page.getByRole('button', { name: '去掉这一项' }).click();
  await page.getByLabel('图片说明').fill('公交总站的站台上，干部给司机盛汤');
  await page.getByLabel('图片来源').fill('区总工会供图');
  await page.getByLabel('图上有没有未成年人').selectOption('没有未成年人');
  await page.getByLabel('供稿单位').fill('区总工会');
  // One is forgotten: everything is kept, and the page says which.
  await page.getByRole('button', { name: '检查，放进网站' }).click();
  await page.getByText('已经存好，还不能放进网站').waitFor();
  expect(await page.locator('#todo-list').innerText()).toMatch(/^还没有填：图片说明/);
  expect(await latinWords(page)).toEqual([]);
  await page.getByLabel('第1张图的说明').fill('志愿者在调度室里分汤');
  await page.locator('#id').fill('soup-at-the-stop');
  await page.getByRole('button', { name: '检查，放进网站' }).click();
  await page.getByRole('link', { name: '预览' }).click();

  await page.getByRole('heading', { name: '车站里的那碗热汤' }).waitFor();
  expect(await latinWords(page)).toEqual([]);
  const file = join(content, 'stories/soup-at-the-stop/index.mdx');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('谁下班谁来喝', '谁下班（谁来喝'));
  const note = page.locator('.desk-note');
  await note.waitFor();
  expect(await note.locator('xpath=preceding-sibling::*[1]').innerText()).toContain('谁下班');
  writeFileSync(file, text);
  await note.waitFor({ state: 'detached' });

  // The preview may just be loading the page again: what is cut short is done once more.
  const share = new URL('/share/stories/soup-at-the-stop/', home).href;
  const image = page.locator('.card-grid img').first();
  const copy = page.getByRole('button', { name: '复制文章', exact: true });
  const width = async () => {
    if (page.url() !== share) await page.goto(share);
    await image.scrollIntoViewIfNeeded();
    return image.evaluate((img: HTMLImageElement) => img.naturalWidth);
  };
  await expect.poll(width, { timeout: 120_000 }).toBe(1080);
  const copied = async () => {
    await copy.click();
    return page.getByText('已复制，带着样式').isVisible();
  };
  await expect.poll(copied, { interval: 500 }).toBe(true);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('四十六碗汤');
  expect(await latinWords(page)).toEqual([]);
  expect(existsSync(join(content, 'drafts/stories/soup-at-the-stop'))).toBe(false);
  expect(problems).toEqual([]);
  await context.close();
});

test('a new entry begins with its title; its address follows the sound', async () => {
  const page = await browser().newPage({ viewport: PHONE });
  await page.goto(home);
  await page.getByText(/检查了\d+个文件/).waitFor();
  await page.getByRole('button', { name: '新建稿子' }).click();
  await page.getByText('标题空着').waitFor();
  await page.getByLabel('标题').fill('雪夜里的末班车');
  await expect.poll(() => page.getByLabel('编号').inputValue()).toBe('xue-yeli-mo-banche');
  await page.getByLabel('编号').fill('last-bus-in-the-snow');
  await page.keyboard.press('Enter');
  await page.getByText('已经有了，换一个').waitFor();
  await page.getByLabel('编号').fill('night-bus');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/desk/draft/**');
  expect(await page.getByLabel('标题（必填）', { exact: true }).inputValue()).toBe(
    '雪夜里的末班车',
  );
  await loadAxe(page);
  expect(await audit(page)).toEqual([]);
  await page.goto(home);
  await page.getByRole('link', { name: /接着写.*雪夜里的末班车/ }).waitFor();
  await loadAxe(page);
  expect(await audit(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  await page.close();
});
