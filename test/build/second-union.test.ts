/**
 * Other unions, other places, other campaigns: nothing of the first one is left in their sites, and
 * the site of a city takes in what its counties' sites have.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CACHE, ROOT } from '../../scripts/lib/folders.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../src/channels/chromium.ts';
import { policiesOf } from '../../src/release/server/policies.ts';
import { readContent } from '../../src/source/index.ts';
import { audit, loadAxe } from '../browser/axe.ts';
import { SHIDU, threeSites, type Sites } from './three-sites.ts';

/** Places, offices, numbers and words of the first union and of its campaign. */
const FIRST_UNION = [
  ...[
    '蚌埠',
    '龙子湖',
    '蚌山',
    '禹会',
    '淮上区',
    '怀远',
    '五河县',
    '固镇',
    '安徽',
    '皖',
    '淮河',
    '江淮',
  ],
  ...['3403', '0552', '蚌工', '蚌', 'bengbu', 'nuanxun.example'],
  ...['两节', '送温暖', '五送', '春节', '2020年', '2021年1月', '2021-two-festivals', '2020-60'],
  ...['权益保障部', '暖讯', 'anhui', '张公山', '末班车'],
  ...['送理论', '送关怀', '送帮扶', '送温情', '送维权', '送岗位'],
];
const TEXT = /\.(?:html|js|css|json|xml|txt|svg|webmanifest|ics|csv)$/;
/** What laws speak of on pages that cite them: holidays, days since which they are in force. */
const OF_LAWS = ['春节', '2020年', '2021年1月'];
const CITING = /^new \/(?:tools|documents)\//;
/** What offices are told to write, by example: 只知道年份的写“2021年”. */
const HANDBOOK = '/share/handbook/';
/** Characters from which a phrase is somebody's own: everybody says 申请法律援助. */
const OWN_PHRASE = 9;
/** What texts for the search are packed in, and what papers are. */
const PACKED = /\.pf_(?:fragment|index|meta)$/;
const PAPER = /\.pdf$/;
const canReadPaper = spawnSync('which', ['pdftotext']).status === 0;

const copy = mkdtempSync(join(CACHE, 'second-union-'));
let sites: Sites;
let texts = new Map<string, string>();
let names: string[] = [];
/** The site that `npm run new -- site` began. */
let county = new Map<string, string>();

beforeAll(async () => {
  sites = await threeSites(copy);
  ({ texts, names } = await filesOf(sites.portal));
  ({ texts: county } = await filesOf(sites.county));
}, 240_000);

afterAll(() => {
  sites?.close();
  rmSync(copy, { recursive: true, force: true });
});

async function filesOf(site: string) {
  const texts = new Map<string, string>();
  const names: string[] = [];
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(site.length).replaceAll('\\', '/');
    names.push(name);
    if (TEXT.test(name)) texts.set(name, await readFile(path, 'utf8'));
    else if (PACKED.test(name)) texts.set(name, gunzipSync(await readFile(path)).toString('utf8'));
    else if (PAPER.test(name) && canReadPaper) texts.set(name, wordsOnPaper(path));
  }
  return { texts, names: names.sort() };
}

/** Without spaces: a word may stand on two lines. */
function wordsOnPaper(path: string): string {
  const { stdout } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  return stdout.replaceAll(/\s/g, '');
}

test('its pages, notices, campaign and service point are there', () => {
  expect(texts.get('/index.html')).toContain('清凉送一线，安全记心间');
  for (const page of [
    '/notices/2026-18/index.html',
    '/notices/2026-21/index.html',
    '/campaigns/2026-summer/index.html',
    '/service-points/yunping-cooling-point/index.html',
  ]) {
    expect(names).toContain(page);
  }
  expect(names.some((name) => /^\/cards\/notices\/2026-18\/.*\.png$/.test(name))).toBe(true);
});

test('it shows no way to columns that it does not have', () => {
  const home = texts.get('/index.html')!;
  expect(home).toContain('href="/service-points/"');
  expect(home).not.toMatch(/href="\/(?:stories|legal-aid|support)\/"/);
});

test('its colours are its own', () => {
  const styles = [...texts].filter(([name]) => name.endsWith('.css')).map(([, text]) => text);
  expect(styles.join('')).toContain('#0b4f6c');
  expect(styles.join('')).not.toContain('#a4161a');
});

describe('nothing is left of', () => {
  const filesWith = (word: string) =>
    [...texts, ...[...county].map(([name, text]) => [`new ${name}`, text] as const)]
      .filter(([name]) => !(name.includes(HANDBOOK) && OF_LAWS.includes(word)))
      .filter(([name]) => !(CITING.test(name) && OF_LAWS.includes(word)))
      .filter(([, text]) => text.toLowerCase().includes(word.toLowerCase()))
      .map(([name]) => name);

  test.each(FIRST_UNION)('%s', (word) => {
    expect(filesWith(word)).toEqual([]);
  });

  test('whatever its content calls something', async () => {
    const content = await readContent(ROOT);
    const pages = [
      ...content.notices,
      ...content.stories,
      ...content.support,
      ...content['legal-aid'],
      ...content.campaigns,
    ].map(({ data }) => data);
    const phrases = [
      ...pages.flatMap(({ title, description }) => [title, description]),
      ...content.campaigns.flatMap(({ data }) => [data.theme, data.period.text]),
      ...content['service-points'].flatMap(({ data }) => [data.name, data.address]),
    ].filter((phrase) => phrase.length >= OWN_PHRASE);
    const names = [content.site.name, ...content.site.districts.map(({ name }) => name)];
    const words = new Set([...phrases, ...names]);
    expect(words.size).toBeGreaterThan(50);
    const left = [...words].filter((word) => filesWith(word).length > 0);
    expect(left).toEqual([]);
  });
});

test('its search page, its error page and its home offer no column that is empty', () => {
  const empty = /href="\/(?:stories|legal-aid|support|answers)\/"/;
  for (const page of ['/index.html', '/search/index.html', '/404.html', '/offline/index.html']) {
    expect([page, texts.get(page)!.match(empty)?.[0]]).toEqual([page, undefined]);
    expect([page, county.get(page)!.match(empty)?.[0]]).toEqual([page, undefined]);
  }
  expect(texts.get('/search/index.html')).not.toMatch(/value="(?:维权指南|算一算|先进事迹)"/);
  for (const page of ['/tools/', '/documents/']) {
    expect(county.get('/index.html')).toContain(`href="${page}"`);
  }
});

test('every link within the site opens', () => {
  const there = new Set(names);
  const broken = [...texts]
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([name, text]) =>
      [...text.matchAll(/href="(\/[^"#?]*)/g)].map(([, to]) => ({ name, to: to! })),
    )
    .filter(({ to }) => !there.has(to) && !there.has(`${to}index.html`));
  expect(broken).toEqual([]);
});

test('a new site has its notice, and with the laws calculators and documents', () => {
  expect(county.get('/index.html')).toContain('圆梦金秋，助学成才');
  expect(county.get('/notices/2026-7/index.html')).toContain('示例');
  for (const page of ['/tools/overtime/', '/documents/arbitration-application/']) {
    expect([...county.keys()]).toContain(`${page}index.html`);
  }
});

describe('news of the counties', () => {
  test('stand on the home page and on a page of their own, newest first, with source and date', () => {
    for (const page of ['/index.html', '/members/index.html']) {
      const rows = [
        ...texts.get(page)!.matchAll(/href="(http:[^"]*)" rel="external noopener"[^]*?<\/a>/g),
      ]
        .filter(([row]) => row.includes('<time'))
        .map(([row, url]) => ({ url, row }));
      expect(rows.map(({ url }) => url)).toEqual([
        `${sites.origins.county}/notices/2026-7/`,
        `${sites.origins.shidu}${SHIDU.path}`,
      ]);
      expect(rows[1]!.row).toContain('石渡县总工会网站');
      expect(rows[1]!.row).toContain('2026年7月1日');
    }
  });

  test('a site that is down is named, and keeps nobody from building', () => {
    expect(sites.told).toContain('提醒：望川县总工会的网站没有取到，它的 /feed.json 打不开（503）');
    expect(sites.told).toContain('石渡县总工会：1条。');
  });
});

test('only the search page may read the members’ sites, and nothing from there runs', () => {
  const pages = new Map([...texts].filter(([name]) => name.endsWith('.html')));
  const { usual, others } = policiesOf(pages);
  const { county, shidu, down } = sites.origins;
  const search = others.get('/search/index.html')!;
  expect(search).toContain(`;connect-src 'self' ${county} ${shidu} ${down}`);
  expect(search).toContain(`;script-src 'self' 'wasm-unsafe-eval';`);
  const elsewhere = [usual, ...others.values()].filter((policy) => policy !== search);
  expect(elsewhere.filter((policy) => policy.includes('127.0.0.1'))).toEqual([]);
});

test('search asks the members only when told to, and goes on without one that is down', async () => {
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: CHROMIUM_FLAGS,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.clock.install();
    const asked: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    page.on('console', (message) => {
      if (/Content Security Policy|CORS/.test(message.text())) refused.push(message.text());
    });
    await page.goto(`${sites.origins.portal}/search/?q=${encodeURIComponent('通知')}`);
    await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
    expect(new Set(asked)).toEqual(new Set([sites.origins.portal]));

    const members = page.locator('#search-members');
    await members.getByRole('button', { name: '也搜各地工会的网站' }).click();
    const group = (name: string) => members.locator('section', { hasText: name });
    const links = (name: string) =>
      group(name)
        .locator('li a')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    await group('云屏区总工会').locator('li').first().waitFor();
    expect(await links('云屏区总工会')).toContain(`${sites.origins.county}/notices/2026-7/`);
    await group('望川县总工会').getByText('正在找…').waitFor();
    await page.clock.fastForward(8_000);
    await group('望川县总工会').getByText('望川县总工会的网站暂时搜不到。').waitFor();

    await page.locator('#search-input').fill('歇脚点');
    await page.clock.fastForward(100);
    await members.getByRole('button').click();
    await group('石渡县总工会').locator('li').first().waitFor();
    expect(await links('石渡县总工会')).toEqual([`${sites.origins.shidu}${SHIDU.path}`]);
    expect(refused).toEqual([]);

    const found: string[] = [];
    for (const path of [undefined, '/members/']) {
      if (path) await page.goto(`${sites.origins.portal}${path}`);
      await loadAxe(page);
      found.push(...(await audit(page)));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await audit(page, 'colours')));
      await page.emulateMedia({ colorScheme: 'light' });
    }
    expect(found).toEqual([]);
  } finally {
    await browser.close();
  }
});
