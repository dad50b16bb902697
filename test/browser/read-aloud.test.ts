/** Pages read aloud, with a voice that only writes down what it says. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { audit, loadAxe } from './axe.ts';
import { origin, PHONE, useBrowser, watchedPage } from './browser.ts';

const GUIDE = '/legal-aid/unpaid-wages/';

interface Said {
  text: string;
  rate: number;
}
/** What the stub leaves in the page. */
interface Stub {
  said: Said[];
  cancelled: number;
  /** Ends the sentence that is being said. */
  finish(): void;
}

const browser = useBrowser();
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeEach(async () => {
  context = await browser().newContext({ viewport: PHONE, reducedMotion: 'reduce' });
  ({ page, problems } = await watchedPage(context));
});

afterEach(async () => {
  await context.close();
  expect(problems).toEqual([]);
});

/** Puts a synthesis with these voices in the place of the browser's. */
async function open(path: string, voices: { lang: string; localService: boolean }[]) {
  await page.addInitScript((given) => {
    let current: EventTarget | undefined;
    const stub = {
      said: [] as Said[],
      cancelled: 0,
      finish: () => current?.dispatchEvent(new Event('end')),
    };
    class Utterance extends EventTarget {
      text: string;
      lang = '';
      voice = null;
      rate = 1;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => given,
      speak: (utterance: Utterance) => {
        current = utterance;
        stub.said.push({ text: utterance.text, rate: utterance.rate });
      },
      cancel: () => {
        // As in Chromium, which fires it for the sentence that was cut off.
        const cut = current;
        current = undefined;
        stub.cancelled++;
        cut?.dispatchEvent(new Event('error'));
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { stub, SpeechSynthesisUtterance: Utterance });
  }, voices);
  await page.goto(origin + path, { waitUntil: 'networkidle' });
}

const CHINESE = [
  { lang: 'en-US', localService: true },
  { lang: 'zh_CN', localService: true },
];
const said = () => page.evaluate(() => (window as unknown as { stub: Stub }).stub.said);
const finish = () => page.evaluate(() => (window as unknown as { stub: Stub }).stub.finish());
const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const offer = () => page.getByRole('button', { name: '读给我听' });
const marked = () => page.locator('.being-read');

test('heading first, then the text in order; navigation and closed articles are left out', async () => {
  await open(GUIDE, CHINESE);
  await press('读给我听');
  await expect.poll(async () => (await said()).length).toBe(1);
  const title = (await page.locator('main h1').innerText()).replace(/\s/g, '');
  expect((await said())[0]!.text).toBe(title);
  expect(await marked().evaluate((element) => element.tagName)).toBe('H1');

  for (let more = 0; more < 400 && (await offer().isHidden()); more++) await finish();
  const all = (await said()).map(({ text }) => text).join('\n');
  const headings = (await page.locator('main h2, main h3').allInnerTexts()).filter((text) =>
    ['先做这一步', '要带什么', '去哪里', '不要这样做'].includes(text.trim()),
  );
  const places = headings.map((text) => all.indexOf(text.trim()));
  expect(headings.length).toBeGreaterThan(2);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  // Numbers digit by digit.
  expect(all).toContain('1 2 3 3 3');
  expect(all.match(/.*(?:12333|首页|转给需要的人|接着看).*/g)).toBeNull();
  // The words of articles stay closed until the reader opens them.
  expect(all).not.toContain('（摘录）');
  // It is over: the bar is gone, the button is back.
  expect(await page.locator('.read-bar').count()).toBe(0);
  expect(await marked().count()).toBe(0);
});

test('pause, go on, speed, stop', async () => {
  await open(GUIDE, CHINESE);
  await press('读给我听');
  await expect.poll(async () => (await said()).length).toBe(1);
  await finish();
  await press('暂停');
  const before = await said();
  await finish();
  expect(await said()).toEqual(before);
  await press('接着读');
  // The sentence that was cut off is said again.
  expect((await said()).at(-1)).toEqual(before.at(-1));
  await press('语速：正常');
  expect((await said()).at(-1)).toEqual({ ...before.at(-1)!, rate: 1.3 });
  await press('语速：快');
  expect((await said()).at(-1)!.rate).toBe(0.75);
  for (const target of await page.locator('.read-bar button').all()) {
    expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(48);
  }
  await loadAxe(page);
  expect(await audit(page)).toEqual([]);

  await press('不读了');
  expect(await page.locator('.read-bar').count()).toBe(0);
  expect(await offer().evaluate((element) => element === document.activeElement)).toBe(true);
  await finish();
  expect((await said()).length).toBe(before.length + 3);
});

test('what is said is brought into sight', async () => {
  await open(GUIDE, CHINESE);
  await press('读给我听');
  await expect.poll(async () => (await said()).length).toBe(1);
  for (let more = 0; more < 25; more++) await finish();
  const { y } = (await marked().boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(PHONE.height);
});

test('leaving the page ends it', async () => {
  await open(GUIDE, CHINESE);
  await press('读给我听');
  await expect.poll(async () => (await said()).length).toBe(1);
  await page.evaluate(() => {
    const { stub } = window as unknown as { stub: Stub };
    addEventListener('pagehide', () => sessionStorage.setItem('cancelled', `${stub.cancelled}`));
  });
  await page.goto(`${origin}/privacy/`);
  // Once when the page opened, once before the first sentence, once on leaving.
  expect(await page.evaluate(() => sessionStorage.getItem('cancelled'))).toBe('3');
});

describe('where it is offered', () => {
  test.each([
    ['/answers/wage-claim/', true],
    ['/support/hardship-assistance/', true],
    ['/notices/2020-60/', true],
    ['/legal-aid/', false],
    ['/search/', false],
  ])('%s: %s', async (path, offered) => {
    await open(path, CHINESE);
    expect(await offer().count()).toBe(offered ? 1 : 0);
  });

  test.each([
    ['no voice at all', []],
    ['no Chinese voice', [{ lang: 'en-US', localService: true }]],
    ['a voice that would send the text away', [{ lang: 'zh-CN', localService: false }]],
    ['a voice for Cantonese', [{ lang: 'zh-HK', localService: true }]],
  ])('not with %s', async (_, voices) => {
    await open(GUIDE, voices);
    expect(await offer().count()).toBe(0);
  });

  test('as soon as the phone knows its voices', async () => {
    await open(GUIDE, []);
    await page.evaluate(() => {
      speechSynthesis.getVoices = () =>
        [{ lang: 'zh-CN', localService: true }] as unknown as SpeechSynthesisVoice[];
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    });
    expect(await offer().count()).toBe(1);
  });
});
