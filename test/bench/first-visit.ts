/**
 * What a reader's first visit of a story costs, without and with what a service worker keeps for
 * later. The same text in our page and in those of other tools.
 */
import { withBrowser } from './lib/browser.ts';
import { section } from './lib/results.ts';
import { round } from './lib/run.ts';
import { KINDS, total, visit, type Visit } from './lib/visit.ts';
import { peerSite, starlight, versionsOf, vitepress } from './peers/index.ts';
import { readStories } from './peers/peer.ts';
import { ourSite } from './sites/ours.ts';

const STORIES = 20;
const STORY = 'story-00001';
const OURS = '暖讯';
const TARGETS = new Map([
  [OURS, ''],
  [starlight.name, '0.35'],
  [vitepress.name, '0.2'],
]);

/** A finished site and the page of the story in it. */
interface Place {
  dist: string;
  path: string;
}

const out = section('第一次打开一篇故事要多少字节', versionsOf([starlight, vitepress]));
const ours = await ourSite(STORIES);
ours.forget();
await ours.build();
const stories = readStories(ours.content);
const places = new Map<string, Place>([[OURS, { dist: ours.dist, path: `/stories/${STORY}/` }]]);
for (const peer of [starlight, vitepress]) {
  const site = peerSite(peer, stories);
  if (typeof site === 'string') out.say(`${peer.name}没有测：${site}。`);
  else {
    await site.build();
    places.set(peer.name, { dist: site.dist, path: peer.pageOf(STORY) });
  }
}
const visits = new Map<string, { page: Visit; all: Visit }>();
await withBrowser(async (browser) => {
  for (const [name, { dist, path }] of places) {
    const page = await visit(browser, dist, path, 'block');
    visits.set(name, { page, all: await visit(browser, dist, path, 'allow') });
  }
});

const own = visits.get(OURS)!;
out.row(
  ...['', '页面字节', 'HTML', 'CSS', '脚本', '字体', '图', '请求', '我们是它的', '目标'],
  ...['连后台存的', '我们是它的'],
);
for (const [name, { page, all }] of visits) {
  out.row(
    ...[name, total(page), ...KINDS.map((kind) => page.bytes.get(kind) ?? 0), page.requests],
    ...[round(total(own.page) / total(page)), TARGETS.get(name)!],
    ...[total(all), round(total(own.all) / total(all))],
  );
}
out.say(
  '同一篇文字，各工具出厂的样子；同一个服务器（gzip），Chromium 第一次打开，什么都没有缓存。字节连响应头在内，页面打开后再取的也算，例如 VitePress 预取的。“连后台存的”加上 service worker 存到手机里、供断网时看的。',
);
out.keep();
