/** Another union, another province, another campaign: nothing of the first one is left in its site. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CACHE } from '../../scripts/lib/folders.ts';
import { buildIn } from '../../scripts/lib/reproducible.ts';

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
  ...['权益保障部', '暖讯'],
];
const TEXT = /\.(?:html|js|css|json|xml|txt|svg|webmanifest|ics|csv)$/;
/** What offices are told to write, by example: 只知道年份的写“2021年”. */
const HANDBOOK = '/share/handbook/';

const copy = mkdtempSync(join(CACHE, 'second-union-'));
const texts = new Map<string, string>();
let names: string[] = [];

beforeAll(async () => {
  const site = await buildIn(join(copy, 'project'), 'test/fixtures/second-union');
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(site.length).replaceAll('\\', '/');
    names.push(name);
    if (TEXT.test(name)) texts.set(name, await readFile(path, 'utf8'));
  }
  names = names.sort();
}, 240_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

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
  test.each(FIRST_UNION)('%s', (word) => {
    const found = [...texts]
      .filter(([name]) => !name.startsWith(HANDBOOK))
      .filter(([, text]) => text.toLowerCase().includes(word.toLowerCase()))
      .map(([name]) => name);
    expect(found).toEqual([]);
  });
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
