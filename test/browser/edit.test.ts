/** An officer changes a story in the editor of the desk. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/folders.ts';
import { checkContent } from '../../src/checks/index.ts';
import { DESK, useBrowser } from './browser.ts';

const browser = useBrowser();
const cache = join(ROOT, '.cache');
let content: string;
let desk: ChildProcess;
let address: string;

beforeAll(async () => {
  content = mkdtempSync(join(cache, 'edit-'));
  cpSync(join(ROOT, 'test/fixtures/checks/good'), content, { recursive: true });
  desk = spawn(
    process.execPath,
    ['scripts/desk.ts', '--no-open', '--port', '4870', '--content', relative(ROOT, content)],
    // Without what the test runner sets, which changes where Vite finds pages.
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_DEV_BACKGROUND: '0' },
    },
  );
  address = await new Promise((found, failed) => {
    let said = '';
    desk.stdout!.on('data', (piece: Buffer) => {
      said += piece.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\/desk\//.exec(said)?.[0];
      if (url) found(url);
    });
    desk.on('exit', () => failed(new Error(said)));
  });
}, 60_000);

afterAll(() => {
  desk?.kill();
  rmSync(content, { recursive: true, force: true });
});

test('in Chinese: a title and a risky text are saved, and the content still builds', async () => {
  const context = await browser().newContext({ viewport: DESK, locale: 'en-US' });
  const page = await context.newPage();
  const away: string[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(new URL(address).origin)) away.push(response.url());
  });
  const file = join(content, 'stories/bus/index.mdx');
  const before = readFileSync(file, 'utf8');

  await page.goto(`${address}edit/#/collections/stories/entries/bus/index`);
  await page.getByRole('button', { name: '保存' }).waitFor({ timeout: 60_000 });
  await page.locator('[data-key-path="title"] input').fill('打13812345678找我');
  const body = page.locator('[data-key-path="body"] [contenteditable=true]').first();
  await body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('加班 a<b，{x}。');

  await page.getByRole('button', { name: '保存' }).click();
  const refusal = page.getByText('没有保存。文件还是原来的样子');
  await refusal.waitFor();
  expect(await refusal.textContent()).toContain('・标题：个人手机号');
  expect(readFileSync(file, 'utf8')).toBe(before);
  await page.getByRole('button', { name: '确定' }).click();

  await page.locator('[data-key-path="title"] input').fill('换一个标题');
  await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok()),
    page.getByRole('button', { name: '保存' }).click(),
  ]);
  const after = readFileSync(file, 'utf8');
  expect(after).toContain('title: 换一个标题\n');
  expect(after).toMatch(/加班 a\\<b，\\\{x\}。/);
  expect((await checkContent(ROOT, relative(ROOT, content))).errors).toBe(0);
  expect(away.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([]);
  await context.close();
});
