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
import { writeSummed } from '../../src/cards/files.ts';
import { imagesOf } from '../../src/cards/images.ts';
import { renderCards } from '../../src/cards/index.ts';
import { openCache } from '../../src/cards/cache.ts';
import { drawAll } from '../../src/cards/pool.ts';
import { collectSubjects } from '../../src/cards/subjects/index.ts';
import { readContent } from '../../src/source/index.ts';
import { charactersFor, ourCard, wordsOf } from './cards/design.ts';
import type { Measured } from './cards/measure.ts';

const PEERS = {
  '@vercel/og': '1.0.3',
  'astro-og-canvas': '0.13.2',
  'canvaskit-wasm': '0.42.0',
  '@takumi-rs/core': '2.16.3',
};
const IMAGES = 200;
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
  say(
    `Two workers, ${MANY} fresh images: ${rate.toFixed(1)} a second, ` +
      `${each.toFixed(1)} ms of processor an image; ` +
      `memory ${mega(early)} MB after 1,000, ${mega(late)} MB after ${MANY}, ` +
      `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
  // Other programs on the machine slow the clock down, but hardly the processor time an image takes.
  say('');
  say('| two workers against | by the clock | by processor time, two processors free |');
  say('|---|---|---|');
  for (const [name, { wall, cpu }] of measured) {
    if (name === OURS) continue;
    const ratios = [(rate * wall) / 1000, (2 * cpu) / each].map((ratio) => ratio.toFixed(2));
    say(`| ${[name, ...ratios].join(' | ')} |`);
  }
  say('');
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
  say(
    `Unchanged, 1,000 entries × 8 formats, checked and linked: ${seconds.toFixed(1)} s, ` +
      `${((user + system) / 1e6).toFixed(1)} s of processor; composing them all takes ${composed.toFixed(1)} s`,
  );
  rmSync(root, { recursive: true, force: true });
}
