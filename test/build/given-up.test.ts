/** A story that got another address, and one that was withdrawn: what stays of them in a finished site. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CACHE, ROOT } from '../../scripts/lib/folders.ts';
import { buildIn } from '../../scripts/lib/reproducible.ts';
import { dyingAddresses } from '../../src/domain/release/dying.ts';
import { serverSettings } from '../../src/release/server/index.ts';
import { manifest } from '../unit/release/manifests.ts';

const MOVED = [{ from: '/stories/cold-tea/', to: '/stories/tea-on-the-site/' }];
const WITHDRAWN = '/stories/night-shift/';
/** Words that stand in the withdrawn story alone, and a colour that is in its picture alone. */
const ITS_OWN = ['顾晚晴', '夜班路灯下的绿豆汤', '修好路灯才收工', '#1b2c3d'];

const home = mkdtempSync(join(CACHE, 'given-up-'));
/** Every file of the site by path; compressed parts of the search index unpacked. */
const files = new Map<string, string>();

beforeAll(async () => {
  const content = join(home, 'content');
  cpSync(join(ROOT, 'test/fixtures/second-union'), content, { recursive: true });
  writeStory(content, 'tea-on-the-site', {
    title: '工地棚下的一壶凉茶',
    person: '罗师傅',
    text: '晌午最热的两个钟头，罗师傅（化名）把凉茶摆到棚下，谁路过都能倒一碗。',
    colour: '#3d2c1b',
  });
  writeStory(content, 'night-shift', {
    title: ITS_OWN[1]!,
    person: ITS_OWN[0]!,
    text: `${ITS_OWN[0]}说，天亮以前${ITS_OWN[2]}，绿豆汤要趁凉喝。`,
    colour: ITS_OWN[3]!,
    more: 'status: withdrawn\n',
  });
  writeFileSync(join(content, 'moved.json'), JSON.stringify({ moved: MOVED }));
  const site = await buildIn(join(home, 'project'), content);
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const data = await readFile(path);
    const isPacked = data[0] === 0x1f && data[1] === 0x8b;
    const text = (isPacked ? gunzipSync(data) : data).toString('utf8');
    files.set(path.slice(site.length).replaceAll('\\', '/'), text);
  }
}, 240_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

function writeStory(
  content: string,
  slug: string,
  story: { title: string; person: string; text: string; colour: string; more?: string },
): void {
  const { title, person, text, colour, more = '' } = story;
  const folder = join(content, 'stories', slug);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'cover.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800"><rect width="1200" height="800" fill="${colour}"/></svg>`,
  );
  writeFileSync(
    join(folder, 'index.mdx'),
    `---
title: ${title}
shortTitle: ${title}
description: ${text}
published: '2026-07-02'
sample: true
kind: visit
district: '990102'
campaign: 2026-summer
linesOfWork: [cool]
people:
  - { name: ${person}, nameStyle: 化名, role: 工友 }
picture:
  file: ./cover.svg
  alt: 棚子下面的桌上放着一壶凉茶
  credit: 示例插图（本站绘制）
source: 示例：云屏区总工会
${more}---

${text}
`,
  );
}

/** Files that contain some words. */
const containing = (words: string) =>
  [...files].filter(([, text]) => text.includes(words)).map(([name]) => name);

test('the old address is a page that leads on, and stands in the settings for the server', () => {
  const { from, to } = MOVED[0]!;
  expect(files.get(`${from}index.html`)).toMatch(
    new RegExp(`http-equiv="refresh" content="\\d+;\\s*url=${to}"`),
  );
  expect(files.get(`${to}index.html`)).toContain('工地棚下的一壶凉茶');
  const serving = { host: 'lanjiang.example.org', folder: '/srv/site', moved: MOVED };
  const settings = serverSettings(serving)(new Map());
  expect(settings['http.conf']).toContain(`"${from}" "${to}";`);
  expect(settings['http.conf']).toContain(`"${from.slice(0, -1)}" "${to}";`);
  expect(settings.Caddyfile).toContain(`"${from}" "${to}"`);
});

test('nothing lists the old address: no page, feed, sitemap or search', () => {
  const own = `${MOVED[0]!.from}index.html`;
  expect(containing(MOVED[0]!.from).filter((name) => name !== own)).toEqual([]);
  const shown = containing('工地棚下的一壶凉茶');
  for (const name of ['/feed.xml', '/stories/index.html']) expect(shown).toContain(name);
  expect(shown.some((name) => name.endsWith('.pf_fragment'))).toBe(true);
});

test('the address of the withdrawn story shows a neutral note, hidden from search engines', () => {
  const note = files.get(`${WITHDRAWN}index.html`);
  expect(note).toContain('这篇内容已经撤下');
  expect(note).toMatch(/<meta name="robots" content="noindex/);
});

test.each(ITS_OWN)('of the withdrawn story “%s” is nowhere', (words) => {
  expect(containing(words)).toEqual([]);
});

test('nothing leads to the withdrawn story, and it has no images and no desk', () => {
  const own = [`${WITHDRAWN}index.html`];
  expect(containing(WITHDRAWN).filter((name) => !own.includes(name))).toEqual([]);
  const others = [...files.keys()].filter((name) => name.includes('night-shift'));
  expect(others).toEqual(own);
});

test('no address of the release before dies', () => {
  const states = (names: Iterable<string>) =>
    Object.fromEntries(Array.from(names, (name) => [name, name]));
  const next = manifest('20260703-080000-bbbbbbbb', states(files.keys()));
  const old = { ...states(files.keys()), [`${MOVED[0]!.from}index.html`]: 'story' };
  const before = manifest('20260702-080000-aaaaaaaa', old);
  expect(dyingAddresses(before, next, new Set(MOVED.map(({ from }) => from)))).toEqual([]);
});
