/** The documents as a worker fills them in: typed, seen, taken away, emptied; nothing leaves the phone. */
import { buffer as bytesOf } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { documentPath } from '../../src/domain/addresses.ts';
import { fieldsOf, type Values } from '../../src/domain/documents/document.ts';
import { DOCUMENTS, documentsNamed } from '../../src/domain/documents/index.ts';
import { audit, loadAxe } from './axe.ts';
import { DESK, origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
let problems: string[];
let requests: string[];

beforeEach(async () => {
  context = await browser().newContext({
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  ({ page, problems } = await watchedPage(context));
  requests = [];
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

/** Opens a document; from then on every request is noted, of the page and of its worker. */
async function open(slug: string): Promise<void> {
  await page.goto(origin + documentPath(slug), { waitUntil: 'networkidle' });
  await ready();
  page.on('request', (request) => {
    const body = request.postData() ?? '';
    requests.push(`${request.method()} ${request.url()} ${body}`.trim());
  });
}

const ready = () => page.locator('#print:enabled').waitFor();
const paper = () => page.locator('#own-paper');

async function fill(values: Values): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string') await put(name, value);
    for (const [at, row] of typeof value === 'string' ? [] : value.entries()) {
      if (at > 0) await page.locator(`[data-rows="${name}"] [data-add]`).click();
      for (const [column, text] of Object.entries(row)) await put(`${name}.${at}.${column}`, text);
    }
  }
}

async function put(name: string, text: string): Promise<void> {
  const radios = page.locator(`input[type=radio][name="${name}"]`);
  if ((await radios.count()) > 0) await radios.and(page.locator(`[value="${text}"]`)).check();
  else await page.locator(`[name="${name}"]`).fill(text);
}

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const told = () => page.locator('#told').innerText();

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

/** Everything that was asked for is a script of the site, and nothing went with it. */
function expectNothingSent(): void {
  const strange = requests.filter(
    (request) => !/^GET \S+\/_assets\/[\w.-]+\.js$|^GET blob:\S+$/.test(request),
  );
  expect(strange).toEqual([]);
}

async function stored(): Promise<string> {
  return page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
}

describe.each(DOCUMENTS.map((paperwork) => [paperwork.slug, paperwork] as const))(
  '%s',
  (slug, paperwork) => {
    test('typed in, the sample looks like the sample; copied and saved it is the same; nothing is sent', async () => {
      await open(slug);
      await fill(paperwork.sample);
      const sample = await page.locator('#sample .paper').innerText();
      await expect.poll(() => paper().innerText()).toBe(sample);
      expect(await auditBoth()).toEqual([]);

      await press('复制文字');
      await expect.poll(told).toContain('已复制');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const words = text.split(/____|\n|：|；|　|^\d\. /m).filter(Boolean);
      const flat = sample.replace(/\s/g, '');
      expect(words.filter((word) => !flat.includes(word.replace(/\s/g, '')))).toEqual([]);

      const [download] = await Promise.all([page.waitForEvent('download'), press('存成Word')]);
      expect(download.suggestedFilename()).toBe(`${paperwork.title}.docx`);
      const files = unzipSync(new Uint8Array(await bytesOf(await download.createReadStream())));
      const xml = strFromU8(files['word/document.xml']!).replace(/<[^>]+>/g, '');
      expect(
        words.filter((word) => !xml.replace(/\s/g, '').includes(word.replace(/\s/g, ''))),
      ).toEqual([]);
      expectNothingSent();
      expect(await stored()).not.toContain('示例');
      expect(page.url()).toBe(origin + documentPath(slug));
    });

    test('fingers find every field and button; the page fits', async () => {
      await open(slug);
      const small = await page
        .locator(
          '#document-form label:has(input):visible, #document-form input:not([type=radio]):visible, #document-form textarea, #document-form button:visible, #own button:visible, #own .keep',
        )
        .evaluateAll((all) =>
          all
            .filter((element) => element.getBoundingClientRect().height < 48)
            .map((element) => element.outerHTML.slice(0, 80)),
        );
      expect(small).toEqual([]);
      for (const whole of [false, true]) {
        if (whole) await press('看整页');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
      }
    });

    test('on paper: only the sheet, on A4, the blank form when asked for', async () => {
      await open(slug);
      const [first] = fieldsOf(paperwork);
      await put(first!.name, '写在纸上');
      await expect.poll(() => paper().innerText()).toContain('写在纸上');
      await page.emulateMedia({ media: 'print' });
      const visible = await page.locator('body').innerText();
      expect(visible.trim()).toBe((await paper().innerText()).trim());
      await page.emulateMedia({ media: null });
      await page.evaluate(() => {
        window.print = () => {
          const sheets = [...document.querySelectorAll('#own, #blank, #sample')];
          const printed = sheets.filter((one) => !one.classList.contains('no-print'));
          document.body.dataset['printed'] = printed.map(({ id }) => id).join();
          dispatchEvent(new Event('afterprint'));
        };
      });
      const printed = () => page.locator('body').getAttribute('data-printed');
      await press('打印空白表');
      expect(await printed()).toBe('blank');
      await press('打印');
      expect(await printed()).toBe('own');
    });
  },
);

const COMPLAINT = 'inspection-complaint';
const WRONG = { idnumber: '340302199002300014', tel: '1300000', owed: '很多', left: '2025-01-01' };

test('wrong input is answered beside the field and keeps nobody from printing', async () => {
  await open(COMPLAINT);
  await fill({ start: '2025-09-01', ...WRONG });
  await page.locator('[name=name]').focus();
  for (const name of Object.keys(WRONG)) {
    const input = page.locator(`[name=${name}]`);
    expect(await input.getAttribute('aria-invalid'), name).toBe('true');
    const place = (await input.getAttribute('aria-describedby'))!.split(' ').at(-1)!;
    expect(await page.locator(`[id="${place}"]`).innerText()).toMatch(/。$/);
  }
  expect(await auditBoth()).toEqual([]);
  expect(await paper().innerText()).toContain('340302199002300014');
  expect(await page.locator('#print').isEnabled()).toBe(true);
  await put('tel', '130-0000-0000');
  await expect.poll(() => page.locator('[name=tel]').getAttribute('aria-invalid')).toBeNull();
  expectNothingSent();
});

test('清空 leaves nothing behind; what was emptied by mistake comes back', async () => {
  await open(COMPLAINT);
  const { sample } = documentsNamed([COMPLAINT])[0]!;
  await fill(sample);
  await expect.poll(() => paper().innerText()).toContain('李某');
  await page.locator('#keep').check();
  expect(await stored()).toContain('李某');
  await press('清空');
  await expect.poll(told).toBe('清空了。');
  await expect.poll(() => paper().innerText()).not.toContain('李某');
  expect(await stored()).not.toContain('李某');
  expect(await page.locator('[data-rows=evidence] .row').count()).toBe(1);
  await press('点错了，恢复');
  await expect.poll(() => paper().innerText()).toContain('李某');
  expect(await page.locator('[data-rows=evidence] .row').count()).toBe(3);
  await press('清空');
  await expect.poll(told).toBe('清空了。');
  await page.reload({ waitUntil: 'networkidle' });
  await ready();
  const left = await page
    .locator('#document-form input:not([type=radio]), #document-form textarea')
    .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value).join(''));
  expect(left).toBe('');
  expect(await page.locator('#keep').isChecked()).toBe(false);
});

test('a draft is kept only when the reader says so, and only as long', async () => {
  await open(COMPLAINT);
  await fill({ name: '李某', sex: 'male', evidence: [{ what: '工牌' }, { what: '欠条' }] });
  await page.reload({ waitUntil: 'networkidle' });
  await ready();
  expect(await page.locator('[name=name]').inputValue()).toBe('');

  await page.locator('#keep').check();
  await fill({ name: '李某', sex: 'male', evidence: [{ what: '工牌' }, { what: '欠条' }] });
  await expect.poll(() => paper().innerText()).toContain('欠条');
  await page.reload({ waitUntil: 'networkidle' });
  await ready();
  expect(await page.locator('[name=name]').inputValue()).toBe('李某');
  expect(await page.locator('[name="evidence.1.what"]').inputValue()).toBe('欠条');
  expect(await page.locator('[name=sex][value=male]').isChecked()).toBe(true);
  await expect.poll(() => paper().innerText()).toContain('李某');
  expect(await page.locator('#keep').isChecked()).toBe(true);

  await page.locator('#keep').uncheck();
  expect(await stored()).not.toContain('李某');
});

test('rows are added and removed, and the keyboard stays where the reader is', async () => {
  await open('evidence-list');
  await fill({ evidence: [{ what: '甲物' }, { what: '乙物' }, { what: '丙物' }] });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  await page.locator('[data-rows=evidence] [data-add]').click();
  expect(await focused()).toBe('evidence.3.what');
  await page.locator('[data-remove]').nth(1).click();
  await expect.poll(() => paper().innerText()).not.toContain('乙物');
  expect(await paper().innerText()).toContain('丙物');
  const ids = await page
    .locator('#document-form [id]')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const loose = await page
    .locator('#document-form label[for]')
    .evaluateAll((all) =>
      all
        .map((label) => (label as HTMLLabelElement).htmlFor)
        .filter((id) => !document.getElementById(id)),
    );
  expect(loose).toEqual([]);
});

test('where the clipboard is out of reach, the text is there to be copied by hand', async () => {
  await open(COMPLAINT);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('not here'));
  });
  await put('name', '李某');
  await press('复制文字');
  await expect.poll(told).toContain('文字已经选中');
  expect(await page.locator('#text').inputValue()).toContain('李某');
  expect(await auditBoth()).toEqual([]);
  await press('清空');
  await expect.poll(() => page.locator('#text').isVisible()).toBe(false);
  expect(await page.locator('#text').inputValue()).toBe('');
});

test('without scripts: no dead form, the blank form and the sample stand there', async () => {
  const still = await browser().newContext({ viewport: PHONE, javaScriptEnabled: false });
  const plain = await still.newPage();
  await plain.goto(origin + documentPath(COMPLAINT));
  expect(await plain.locator('#document-form').isVisible()).toBe(false);
  expect(await plain.locator('#own').isVisible()).toBe(false);
  expect(await plain.locator('#blank .paper').isVisible()).toBe(true);
  expect(await plain.locator('#sample .paper').isVisible()).toBe(true);
  await plain.emulateMedia({ media: 'print' });
  const visible = await plain.locator('body').innerText();
  expect(visible.trim()).toBe((await plain.locator('#blank .paper').innerText()).trim());
  await still.close();
});

test('after the first visit it works without a network, Word file and all', async () => {
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  // The worker stores page by page; this one and the maker of Word files are among the last needed.
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = await caches.keys();
          const lists = await Promise.all(
            names.map(async (name) =>
              (await (await caches.open(name)).keys()).map(({ url }) => url),
            ),
          );
          return lists.flat().some((url) => url.includes('/about/'));
        }),
      { timeout: 30_000 },
    )
    .toBe(true);
  await context.setOffline(true);
  await page.goto(origin + documentPath('wage-settlement'));
  await ready();
  await put('name', '李某');
  await expect.poll(() => paper().innerText()).toContain('李某');
  const [download] = await Promise.all([page.waitForEvent('download'), press('存成Word')]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
  problems = problems.filter((problem) => !problem.startsWith('failed:'));
});

test('on a desk the paper stands beside the form, as a whole page', async () => {
  await page.setViewportSize(DESK);
  await open(COMPLAINT);
  const [form, own] = await Promise.all(
    ['#document-form', '#own-paper'].map((place) => page.locator(place).boundingBox()),
  );
  expect(own!.x).toBeGreaterThan(form!.x + form!.width);
  expect(own!.height / own!.width).toBeGreaterThan(1.4);
});
