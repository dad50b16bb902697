/**
 * What a reader's first visit of a story costs: every byte that the server sends, headers included,
 * until nothing more is asked for. The same text in our page and in those of other tools.
 */
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright-core';
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
out.row('', '字节', 'HTML', 'CSS', '脚本', '字体', '图', '其他', '请求', '我们是它的', '目标');
const own = await visit(browser, ours.dist, `/stories/${STORY}/`);
tell('暖讯', own, '');
for (const peer of [starlight, vitepress]) {
  const site = peerSite(peer, stories);
  if (typeof site === 'string') {
    out.row(peer.name, `没有测：${site}`, ...Array<string>(9).fill(''));
    continue;
  }
  await site.build();
  tell(peer.name, await visit(browser, site.dist, peer.pageOf(STORY)), TARGETS.get(peer.name)!);
}
await browser.close();
out.say(
  '同一篇文字，各工具出厂的样子；同一个服务器（gzip），Chromium 第一次打开，什么都没有缓存。字节连响应头在内，页面打开后在后台取的也算，例如我们存到手机里供断网时看的、VitePress 预取的。',
);
out.keep();

/** Bytes sent, by type of file, and requests answered. */
interface Visit {
  bytes: Map<string, number>;
  requests: number;
}

function tell(name: string, { bytes, requests }: Visit, target: string): void {
  const sum = total(bytes);
  const known = KINDS.map((kind) => bytes.get(kind) ?? 0);
  const others = sum - known.reduce((all, some) => all + some, 0);
  const ratio = round(total(own.bytes) / sum);
  out.row(name, sum, ...known, others, requests, ratio, target);
}

function total(bytes: Map<string, number>): number {
  return [...bytes.values()].reduce((sum, some) => sum + some, 0);
}

/** Counts at the server, which also sees what workers and the browser itself ask for. */
async function visit(browser: Browser, dist: string, path: string): Promise<Visit> {
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
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
  while (performance.now() - last < QUIET) await wait(100);
  await context.close();
  server.close();
  server.closeAllConnections();
  return { bytes, requests };
}
