/** A site with more stories than a page of a list holds, built, then built again after a change. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CACHE, ROOT } from '../../scripts/lib/folders.ts';
import { buildIn, runBuild } from '../../scripts/lib/reproducible.ts';

const COUNT = 27;
const TEXT = /\.(?:html|json|xml|txt)$/;
const OLD_TITLE = '工棚里来了一台旧风扇';
const NEW_TITLE = '工棚里换上一台新风扇';
const GONE = '午后第二班的绿豆汤';

const copy = mkdtempSync(join(CACHE, 'many-stories-'));
const content = join(copy, 'content');
let before = new Map<string, string>();
let after = new Map<string, string>();
/** Of the second build: what it said. */
let said = '';

const story = (number: number, title: string) => {
  const folder = join(content, `stories/story-${number}`);
  const day = String(1 + (number % 20)).padStart(2, '0');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.mdx'),
    `---
title: ${title}
shortTitle: ${title}
description: ${title}，说的是工地上一个普通的下午。
published: '2026-06-${day}'
sample: true
kind: ${number % 2 === 0 ? 'visit' : 'exemplary'}
district: '990102'
campaign: 2026-summer
linesOfWork: [cool]
source: 示例：云屏区总工会
---

${title}。班长说，歇一歇再干。
`,
  );
};
const titleOf = (number: number) =>
  number === 1 ? OLD_TITLE : number === 2 ? GONE : `工地上的第${number}个下午`;

async function textsOf(site: string): Promise<Map<string, string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map(
    async (file) =>
      [`/${relative(site, file).replaceAll('\\', '/')}`, await readFile(file, 'utf8')] as const,
  );
  return new Map(await Promise.all(texts));
}

beforeAll(async () => {
  cpSync(join(ROOT, 'test/fixtures/second-union'), content, { recursive: true });
  for (let number = 1; number <= COUNT; number++) story(number, titleOf(number));
  // Share images are not what is tested: they are drawn once and kept for the next run.
  const project = join(copy, 'project');
  const cards = join(CACHE, 'many-stories-cards');
  mkdirSync(cards, { recursive: true });
  mkdirSync(join(project, '.cache'), { recursive: true });
  symlinkSync(cards, join(project, '.cache/cards'), 'junction');

  const site = await buildIn(project, content);
  before = await textsOf(site);

  const inside = join(project, 'content/stories');
  rmSync(join(inside, 'story-2'), { recursive: true });
  story(1, NEW_TITLE);
  cpSync(join(content, 'stories/story-1'), join(inside, 'story-1'), { recursive: true });
  after = await textsOf(runBuild(project, (text) => (said = text)));
}, 300_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('the list of stories', () => {
  const cards = (page: string) => before.get(page)!.match(/class="story-card"/g)?.length;

  test('goes over two pages', () => {
    expect(cards('/stories/index.html')).toBe(24);
    expect(cards('/stories/2/index.html')).toBe(COUNT - 24);
    expect(before.has('/stories/3/index.html')).toBe(false);
  });

  test('has a list a kind, which needs no script', () => {
    expect(before.get('/stories/index.html')).toContain('href="/stories/kind/visit/"');
    expect(cards('/stories/kind/visit/index.html')).toBe(13);
    expect(cards('/stories/kind/exemplary/index.html')).toBe(14);
  });

  test('leads from page to page', () => {
    const [first, second] = ['', '2/'].map((page) => before.get(`/stories/${page}index.html`)!);
    expect(first).toContain('<link rel="next" href="/stories/2/">');
    expect(first).not.toContain('rel="prev"');
    expect(second).toContain('<link rel="prev" href="/stories/">');
    expect(second).toMatch(/<title>先进事迹（第2页）_/);
    expect(second).toMatch(/<link rel="canonical" href="[^"]+\/stories\/2\/">/);
    expect(before.get('/sitemap-0.xml')).toContain('/stories/2/</loc>');
  });

  test('is not what the search finds', () => {
    expect(before.get('/stories/2/index.html')).not.toContain('data-pagefind-body');
  });
});

describe('one story changed, one taken away', () => {
  const saying = (word: string) =>
    [...after].filter(([, text]) => text.includes(word)).map(([file]) => file);

  test('nothing says what the changed one said before', () => {
    expect(saying(OLD_TITLE)).toEqual([]);
    expect(saying(NEW_TITLE)).toContain('/stories/kind/exemplary/index.html');
    expect(saying(NEW_TITLE)).toContain('/stories/story-1/index.html');
  });

  test('nothing is left of the one that is gone', () => {
    expect(saying(GONE)).toEqual([]);
    expect([...after.keys()].filter((file) => file.includes('/story-2/'))).toEqual([]);
  });

  test('the others are kept as they were', () => {
    for (const file of ['/stories/story-3/index.html', '/share/stories/story-3/index.html']) {
      expect(after.get(file)).toBe(before.get(file));
    }
    const made = Number(/这次重做(\d+)个页面/.exec(said)?.[1]);
    // Its story, the lists, what gathers all: not the two pages of each other story.
    expect(made).toBeGreaterThan(2);
    expect(made).toBeLessThan(2 * COUNT);
  });
});
