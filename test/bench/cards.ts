/**
 * How fast share images are made, beside other tools on the same design and with the same fonts.
 * The others are installed outside the project.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageVersion } from '../../src/cards/fonts/packages.ts';
import { subsetFonts } from '../../src/cards/fonts/subset.ts';
import { writeSummed } from '../../src/cards/files.ts';
import { imagesOf } from '../../src/cards/images.ts';
import { renderCards } from '../../src/cards/index.ts';
import { openCache } from '../../src/cards/cache.ts';
import { drawAll } from '../../src/cards/pool.ts';
import { collectSubjects } from '../../src/cards/subjects/index.ts';
import { readContent } from '../../src/source/index.ts';
import { charactersFor, ourCard, wordsOf } from './cards/design.ts';
import type { Measured } from './cards/measure.ts';
import { install } from './lib/packages.ts';
import { section } from './lib/results.ts';

const PEERS = {
  '@vercel/og': '1.0.3',
  'astro-og-canvas': '0.13.2',
  'canvaskit-wasm': '0.42.0',
  '@takumi-rs/core': '2.16.3',
};
const IMAGES = 200;
const MANY = 5000;
const OURS = '暖讯';

const { folder, ready } = install('cards', PEERS);
const own = ['satori', '@resvg/resvg-js', 'playwright-core'];
const out = section('分享图', {
  ...Object.fromEntries(own.map((name) => [name, packageVersion(name)])),
  ...PEERS,
});
if (!ready) out.say('要比的工具没能从 npm 全部装上。');
const measured = new Map<string, Measured>();
out.say(`1200×630的图，${IMAGES}张，一个进程里一张接一张：`);
out.row('工具', '毫秒', '处理器毫秒', 'KB', '峰值 MB', '我们快几倍', '处理器省几倍');
for (const name of [OURS, 'takumi', '@vercel/og', 'astro-og-canvas', 'Chromium']) {
  const result = measure(name);
  if (typeof result === 'string') out.row(name, `没有测：${result}`, '', '', '', '', '');
  else {
    measured.set(name, result);
    const ours = measured.get(OURS)!;
    const { wall, cpu, bytes, memory } = result;
    const ratios = [wall / ours.wall, cpu / ours.cpu].map((ratio) => ratio.toFixed(2));
    out.row(
      ...[name, wall.toFixed(1), cpu.toFixed(1), (bytes / 1024).toFixed(1), Math.round(memory)],
      ...ratios,
    );
  }
}
await twoWorkers();
await unchanged();
out.keep();

/** The figures, or why there are none. */
function measure(name: string): Measured | string {
  const script = join(import.meta.dirname, 'cards/measure.ts');
  const { stdout, stderr } = spawnSync(process.execPath, [script, name, `${IMAGES}`, folder], {
    encoding: 'utf8',
    timeout: 180_000,
  });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  if (last.startsWith('{')) return JSON.parse(last) as Measured;
  return /^\w*Error.*$/m.exec(stderr)?.[0] ?? 'no answer';
}

/** Fresh images with the pool, and memory between the first thousand and the last. */
async function twoWorkers(): Promise<void> {
  const fonts = await subsetFonts(charactersFor(300), join(folder, 'fonts'));
  const output = join(folder, 'images');
  const jobs = Array.from({ length: MANY }, (_, index) => ({
    card: ourCard(index),
    name: `${index}`,
    stem: join(output, `${index}`),
  }));
  let done = 0;
  let early = 0;
  const before = process.cpuUsage();
  const start = performance.now();
  const failures = await drawAll(jobs, { fonts, root: folder }, () => {
    if (++done === 1000) early = process.memoryUsage().rss;
  });
  if (failures.length > 0) throw new Error(failures[0]!.message);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  const rate = MANY / seconds;
  const each = (user + system) / 1000 / MANY;
  const late = process.memoryUsage().rss;
  const mega = (bytes: number) => Math.round(bytes / 1024 / 1024);
  out.say(
    `两个进程一起画${MANY}张新图：每秒${rate.toFixed(1)}张，每张处理器${each.toFixed(1)}毫秒；` +
      `内存1,000张之后${mega(early)} MB，${MANY}张之后${mega(late)} MB，峰值${Math.round(process.resourceUsage().maxRSS / 1024)} MB。`,
  );
  // Other programs on the machine slow the clock down, but hardly the processor time an image takes.
  out.row('两个进程是它的几倍', '按钟表', '按处理器时间，两个处理器都空着');
  for (const [name, { wall, cpu }] of measured) {
    if (name === OURS) continue;
    out.row(name, ((rate * wall) / 1000).toFixed(2), ((2 * cpu) / each).toFixed(2));
  }
  rmSync(output, { recursive: true, force: true });
}

/** 1,000 guides × 8 formats of which nothing has changed: known, checked and put in place. */
async function unchanged(): Promise<void> {
  const root = join(folder, 'unchanged');
  rmSync(root, { recursive: true, force: true });
  const content = await readContent(join(import.meta.dirname, '../fixtures/checks'), 'good');
  const guide = content['legal-aid'][0]!;
  const guides = Array.from({ length: 1000 }, (_, index) => ({
    ...guide,
    id: `guide-${index}`,
    data: { ...guide.data, title: wordsOf(index).title.slice(0, 20) },
  }));
  const only = { notices: [], stories: [], support: [], 'service-points': [], campaigns: [] };
  const many = { ...content, ...only, 'legal-aid': guides };
  const options = { root, content: many, outDir: join(root, 'out') };
  const composing = performance.now();
  const images = await imagesOf(await collectSubjects(many, root), options, true);
  const composed = (performance.now() - composing) / 1000;
  const cache = openCache(root);
  for (const [index, { key }] of images.entries()) {
    const finished = Buffer.alloc(28_000, index);
    await writeSummed(cache.stemOf(key), cache.extension, finished);
  }
  const [start, before] = [performance.now(), process.cpuUsage()];
  const { images: count, rendered } = await renderCards(options);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  if (count !== 8000 || rendered !== 0) throw new Error(`${rendered} of ${count} drawn`);
  out.say(
    `没有改的1,000页×8种图，核对后放好：${seconds.toFixed(1)}秒，处理器${((user + system) / 1e6).toFixed(1)}秒；第一次排版${composed.toFixed(1)}秒。`,
  );
  rmSync(root, { recursive: true, force: true });
}
