/**
 * What a reader's first visit of a story costs: every byte that the server sends, headers included,
 * until nothing more is asked for; without and with what a service worker keeps for later. The same
 * text in our page and in those of other tools.
 */
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/lib/chromium.ts';
import { listen, siteHandler } from '../../scripts/lib/serve.ts';
import { CHROMIUM_FLAGS } from '../../src/channels/chromium.ts';
import { section } from './lib/results.ts';
import { round } from './lib/run.ts';
import { peerSite, starlight, versionsOf, vitepress } from './peers/index.ts';
import { readStories } from './peers/peer.ts';
import { ourSite } from './sites/ours.ts';

const STORIES = 20;
const STORY = 'story-00001';
/** Milliseconds in which nothing may be asked for any more. */
const QUIET = 3000;
const TARGETS = new Map([
  [starlight.name, '0.35'],
  [vitepress.name, '0.2'],
]);
const KINDS = ['html', 'css', 'javascript', 'font', 'image'] as const;

const out = section('第一次打开一篇故事要多少字节', versionsOf([starlight, vitepress]));
const ours = await ourSite(STORIES);
ours.forget();
await ours.build();
const stories = readStories(ours.content);
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: CHROMIUM_FLAGS,
});
out.row(
  '',
  '页面字节',
  'HTML',
  'CSS',
  '脚本',
  '字体',
  '图',
  '请求',
  '我们是它的',
  '目标',
  '连后台存的',
  '我们是它的',
);
const own = await bothVisits(ours.dist, `/stories/${STORY}/`);
tell('暖讯', own, '');
for (const peer of [starlight, vitepress]) {
  const site = peerSite(peer, stories);
  if (typeof site === 'string') {
    out.row(peer.name, `没有测：${site}`, ...Array<string>(10).fill(''));
    continue;
  }
  await site.build();
  tell(peer.name, await bothVisits(site.dist, peer.pageOf(STORY)), TARGETS.get(peer.name)!);
}
await browser.close();
out.say(
  '同一篇文字，各工具出厂的样子；同一个服务器（gzip），Chromium 第一次打开，什么都没有缓存。字节连响应头在内，页面打开后再取的也算，例如 VitePress 预取的。“连后台存的”加上 service worker 存到手机里、供断网时看的。',
);
out.keep();

/** Bytes sent, by type of file, and requests answered. */
interface Visit {
  bytes: Map<string, number>;
  requests: number;
}

/** Of the page alone, and with everything that its service worker keeps. */
interface Visits {
  page: Visit;
  all: Visit;
}

function tell(name: string, { page, all }: Visits, target: string): void {
  const ratio = (key: keyof Visits, sum: number) => round(total(own[key]) / sum);
  out.row(
    ...[name, total(page), ...KINDS.map((kind) => page.bytes.get(kind) ?? 0), page.requests],
    ...[ratio('page', total(page)), target, total(all), ratio('all', total(all))],
  );
}

async function bothVisits(dist: string, path: string): Promise<Visits> {
  const page = await visit(dist, path, 'block');
  return { page, all: await visit(dist, path, 'allow') };
}

function total({ bytes }: Visit): number {
  return [...bytes.values()].reduce((sum, some) => sum + some, 0);
}

/** Counts at the server, which also sees what workers and the browser itself ask for. */
async function visit(
  dist: string,
  path: string,
  serviceWorkers: 'allow' | 'block',
): Promise<Visit> {
  const bytes = new Map<string, number>();
  const sent = new WeakMap<Socket, number>();
  const handle = siteHandler(dist);
  let [requests, last] = [0, performance.now()];
  const counted: RequestListener = (request, response) => {
    response.on('close', () => {
      const { socket } = request;
      const type = `${response.getHeader('content-type') ?? ''}`;
      const kind = KINDS.find((name) => type.includes(name)) ?? 'other';
      const before = sent.get(socket) ?? 0;
      bytes.set(kind, (bytes.get(kind) ?? 0) + socket.bytesWritten - before);
      sent.set(socket, socket.bytesWritten);
      requests++;
      last = performance.now();
    });
    handle(request, response);
  };
  const { server, port } = await listen(counted, '127.0.0.1', 0);
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers,
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
  while (performance.now() - last < QUIET) await wait(100);
  await context.close();
  server.close();
  server.closeAllConnections();
  return { bytes, requests };
}
