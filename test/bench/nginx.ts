/**
 * `npm run bench -- nginx`: how fast nginx serves a guide with our settings, against a file of the
 * same size with none. Both over TLS and kept connections, in turns.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { DIST } from '../../scripts/lib/folders.ts';
import { serveWithNginx } from '../unit/release/nginx.ts';
import { section } from './lib/results.ts';
import { median } from './lib/run.ts';

const PAGE = '/legal-aid/unpaid-wages/';
/** Milliseconds a turn, turns each, requests at once. */
const [TURN, TURNS, AT_ONCE] = [1000, 7, 8];

const missing = ['nginx', 'openssl'].filter((tool) => spawnSync('which', [tool]).status !== 0);
if (missing.length > 0) {
  console.log(`没有测 nginx 的速度：这台电脑上没有 ${missing.join('、')}。`);
} else if (!existsSync(join(DIST, 'index.html'))) {
  console.log('没有测 nginx 的速度：先运行 npm run build。');
} else {
  await measure();
}

async function measure(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'bench-'));
  const server = await serveWithNginx(home, DIST);
  const guide = server.https + PAGE;
  const { bytes } = await open(guide);
  writeFileSync(join(home, 'bare/file.bin'), Buffer.alloc(bytes, 'x'));
  const file = `${server.bare}/file.bin`;
  const rates: Record<string, number[]> = { [guide]: [], [file]: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const url of [guide, file]) rates[url]!.push(await rateOf(url));
  }
  await server.stop();
  rmSync(home, { recursive: true, force: true });
  const [ours, plain] = [median(rates[guide]!), median(rates[file]!)];
  const version = /[\d.]+$/.exec(spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr.trim());
  const out = section('nginx 每秒答几次', { nginx: version?.[0] ?? '' });
  out.say(
    `指南页（压缩后${bytes}字节）每秒${Math.round(ours)}次，同样大小的文件每秒${Math.round(plain)}次，比值${(ours / plain).toFixed(2)}（目标不低于0.95）。都走 TLS、连接不断，轮流测${TURNS}遍取中位数。`,
  );
  out.keep();
}

/** Requests a second. */
async function rateOf(url: string): Promise<number> {
  const readers = await Promise.all(Array.from({ length: AT_ONCE }, () => open(url)));
  const began = performance.now();
  const counts = readers.map(async ({ ask }) => {
    let answered = 0;
    for (; performance.now() - began < TURN; answered++) await ask();
    return answered;
  });
  const answered = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  const rate = (answered / (performance.now() - began)) * 1000;
  for (const { socket } of readers) socket.destroy();
  return rate;
}

/**
 * A connection that asks for one address again and again. All answers are equally long, so that none
 * but the first is parsed: the client must not be what is measured.
 */
async function open(
  url: string,
): Promise<{ socket: TLSSocket; bytes: number; ask(): Promise<void> }> {
  const { port, pathname, hostname } = new URL(url);
  const request = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAccept-Encoding: gzip\r\n\r\n`;
  const socket = connect({ port: Number(port), host: hostname, rejectUnauthorized: false });
  let [received, wanted] = [0, Infinity];
  let [head, answered] = ['', () => {}];
  let bytes = 0;
  socket.on('data', (data) => {
    received += data.length;
    if (wanted === Infinity) {
      head += data.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end >= 0) {
        if (!head.startsWith('HTTP/1.1 200')) throw new Error(`${url}: ${head}`);
        bytes = Number(/content-length: (\d+)/i.exec(head)?.[1]);
        wanted = end + 4 + bytes;
      }
    }
    if (received >= wanted) answered();
  });
  const ask = () =>
    new Promise<void>((resolve) => {
      received = 0;
      answered = resolve;
      socket.write(request);
    });
  await ask();
  return { socket, bytes, ask };
}
