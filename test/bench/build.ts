/**
 * The whole build of a thousand stories with search: ours, its share images at hand, and the tools
 * that would be taken instead, from nothing, in turns.
 */
import type { Page } from 'playwright-core';
import { packageVersion } from '../../src/cards/fonts/packages.ts';
import { withBrowser } from './lib/browser.ts';
import { weigh, type Weight } from './lib/folder.ts';
import { section } from './lib/results.ts';
import { median, round, type Measured } from './lib/run.ts';
import { total, visit } from './lib/visit.ts';
import { ourSite } from './sites/ours.ts';
import { PEERS, peerSite, versionsOf } from './peers/index.ts';
import { readStories } from './peers/peer.ts';

const STORIES = Number(process.env['STORIES'] ?? 1000);
/** Turns that count; one more before them does not. */
const TURNS = Number(process.env['TURNS'] ?? 3);
const QUERY = '电焊工的安全绳';
const OURS = '暖讯（分享图已有）';

const out = section(`整站生成：${STORIES}篇故事，带搜索`, {
  astro: packageVersion('astro'),
  ...versionsOf(PEERS),
});
const ours = await ourSite(STORIES);
const stories = readStories(ours.content);
const builds = new Map<string, { dist: string; build(): Promise<Measured> }>();
const build = () => (ours.forget(), ours.build());
builds.set(OURS, { dist: ours.dist, build });
const missing: string[] = [];
for (const peer of PEERS) {
  const site = peerSite(peer, stories);
  if (typeof site === 'string') missing.push(`${peer.name}没有测：${site}。`);
  else builds.set(peer.name, site);
}

const measured = new Map<string, Measured[]>([...builds.keys()].map((name) => [name, []]));
const weights = new Map<string, Weight>();
for (let turn = 0; turn <= TURNS; turn++) {
  for (const [name, { dist, build }] of builds) {
    const result = await build();
    if (turn === 0) weights.set(name, weigh(dist));
    else measured.get(name)!.push(result);
  }
}

out.row(
  '工具',
  '秒',
  '处理器秒',
  '我们是它的（时间）',
  '我们是它的（处理器）',
  '内存峰值 MB',
  '网页',
  'MB',
);
for (const [name, results] of measured) {
  const own = measured.get(OURS)!;
  const middle = (key: 'wall' | 'cpu' | 'memory') => median(results.map((one) => one[key]));
  // Turn by turn: what else the machine does changes from one to the next.
  const ratio = (key: 'wall' | 'cpu') =>
    median(results.map((one, turn) => own[turn]![key] / one[key]));
  const { pages, megabytes } = weights.get(name)!;
  out.row(
    name,
    ...[
      round(middle('wall'), 1),
      round(middle('cpu'), 1),
      round(ratio('wall')),
      round(ratio('cpu')),
    ],
    ...[round(middle('memory'), 0), pages, round(megabytes, 1)],
  );
}
for (const line of missing) out.say(line);
out.say(
  `各测${TURNS}遍，轮流测，取中位数；比值每一轮各算各的，再取中位数。每遍都从头生成，只有我们的分享图是画好的（别的工具没有分享图）。` +
    '我们每篇故事除了网页还有转发页、公众号文章和各种文案；内存是同时在跑的各进程之和。目标：Starlight 的0.7以内，VitePress 的0.6以内。',
);
out.keep();
await firstSearch();

/** What the first search on these sites costs, where the tool brings a page to search on. */
async function firstSearch(): Promise<void> {
  const found = section(`第一次搜索要多少字节：${STORIES}篇故事`, versionsOf(PEERS));
  found.row('工具', '字节', '请求', '我们是它的');
  await withBrowser(async (browser) => {
    const own = await visit(browser, ours.dist, '/search/', 'block', async (page) => {
      await page.locator('#search-input').fill(QUERY);
    });
    found.row(OURS, total(own), own.requests, '1.00');
    for (const { name, search } of PEERS) {
      const site = builds.get(name);
      if (!site || !search) continue;
      const act = (page: Page) => search(page, QUERY);
      const theirs = await visit(browser, site.dist, '/', 'block', act);
      found.row(name, total(theirs), theirs.requests, round(total(own) / total(theirs)));
    }
  });
  found.say(`问的是“${QUERY}”，打开搜索页以后才开始数。`);
  found.keep();
}
