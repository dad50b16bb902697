/**
 * How fast share images are made, beside other tools on the same design and with the same fonts.
 * The others are installed outside the project. `--write` keeps the table in `results.md`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageVersion } from '../../src/cards/fonts/packages.ts';
import { subsetFonts } from '../../src/cards/fonts/subset.ts';
import { keyOf, stampOf } from '../../src/cards/key.ts';
import { copyIfThere } from '../../src/cards/files.ts';
import { openCache } from '../../src/cards/cache.ts';
import { drawAll } from '../../src/cards/pool.ts';
import { charactersFor, ourCard } from './cards/design.ts';
import type { Measured } from './cards/measure.ts';

const PEERS = {
  '@vercel/og': '1.0.3',
  'astro-og-canvas': '0.13.2',
  'canvaskit-wasm': '0.42.0',
  '@takumi-rs/core': '2.16.3',
};
const IMAGES = 150;
const MANY = 5000;
const OURS = '暖讯';

const folder = join(tmpdir(), 'nuanxun-bench-cards');
mkdirSync(folder, { recursive: true });
const lines: string[] = [];
const say = (line: string) => {
  lines.push(line);
  console.log(line);
};

installPeers();
const measured = new Map<string, Measured>();
say(`cards: ${IMAGES} images of 1200×630, one after the other in one process`);
say('');
say('| tool | ms | ms of processor | KB | peak MB | ours is faster by | less processor by |');
say('|---|---|---|---|---|---|---|');
for (const name of [OURS, 'takumi', '@vercel/og', 'astro-og-canvas', 'Chromium']) {
  const result = measure(name);
  if (typeof result === 'string') say(`| ${name} | not measured: ${result} | | | | | |`);
  else {
    measured.set(name, result);
    const ours = measured.get(OURS)!;
    const { wall, cpu, bytes, memory } = result;
    const ratios = [wall / ours.wall, cpu / ours.cpu].map((ratio) => ratio.toFixed(2));
    say(
      `| ${[name, wall.toFixed(1), cpu.toFixed(1), (bytes / 1024).toFixed(1), Math.round(memory), ...ratios].join(' | ')} |`,
    );
  }
}
say('');
await twoWorkers();
await unchanged();

if (process.argv.includes('--write')) {
  const machine = `${cpus()[0]?.model}, ${cpus().length} processors, Node ${process.version}`;
  const versions = Object.entries(PEERS).map(([name, version]) => `${name} ${version}`);
  const own = ['satori', '@resvg/resvg-js', 'playwright-core'].map(
    (name) => `${name} ${packageVersion(name)}`,
  );
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(
    join(import.meta.dirname, 'results.md'),
    `# Share images, measured\n\n${date}; ${machine}; ${[...own, ...versions].join(', ')}\n\n${lines.join('\n')}\n`,
  );
}

/** Quietly; what is missing afterwards is said in the table. */
function installPeers(): void {
  const manifest = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: PEERS });
  try {
    if (readFileSync(manifest, 'utf8') === wanted) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(manifest, wanted);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // Tried again next time.
  if (status !== 0) rmSync(manifest);
}

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
    file: join(output, `${index % 100}.png`),
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
  const late = process.memoryUsage().rss;
  const mega = (bytes: number) => Math.round(bytes / 1024 / 1024);
  say(
    `Two workers, ${MANY} fresh images: ${rate.toFixed(1)} a second, ` +
      `${((user + system) / 1000 / MANY).toFixed(1)} ms of processor an image; ` +
      `memory ${mega(early)} MB after 1,000, ${mega(late)} MB after ${MANY}, ` +
      `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  for (const [name, { wall }] of measured) {
    if (name !== OURS)
      say(`Two workers against ${name}: ${((rate * wall) / 1000).toFixed(2)} times`);
  }
  rmSync(output, { recursive: true, force: true });
}

/** 1,000 entries × 8 formats of which nothing has changed: key, look, copy. */
async function unchanged(): Promise<void> {
  const root = join(folder, 'unchanged');
  rmSync(root, { recursive: true, force: true });
  const cache = openCache(root);
  const images = Array.from({ length: 1000 }, (_, index) => ourCard(index));
  const stamp = stampOf();
  const finished = Buffer.alloc(30_000, 7);
  mkdirSync(join(root, '.cache/cards/images'), { recursive: true });
  mkdirSync(join(root, 'out'));
  for (const card of images.slice(0, 1000))
    writeFileSync(cache.fileOf(keyOf(card, stamp)), finished);
  const start = performance.now();
  let composing = 0;
  for (let index = 0; index < 8000; index++) {
    const before = performance.now();
    const card = ourCard(index % 1000);
    composing += performance.now() - before;
    const key = keyOf(card, stamp);
    if (!cache.has(key)) throw new Error('changed');
    await copyIfThere(cache.fileOf(key), join(root, 'out', `${index}.png`));
  }
  const seconds = (performance.now() - start) / 1000;
  say(
    `Unchanged, 1,000 entries × 8 formats, composed, keyed, looked up and copied: ` +
      `${seconds.toFixed(1)} s, ${(composing / 1000).toFixed(1)} s of it composing`,
  );
  rmSync(root, { recursive: true, force: true });
}
