/** The settings for nginx, tried with nginx. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getEncrypted } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrotli, serveWithNginx } from './nginx.ts';
import { writeSite } from './tiny-site.ts';

const missing = ['nginx', 'openssl'].filter((tool) => spawnSync('which', [tool]).status !== 0);

const POLICY = "default-src 'self';script-src 'self'";
const SEARCH = `${POLICY} 'wasm-unsafe-eval'`;

let home: string;
let site: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'nginx-'));
  site = join(home, 'site');
  writeSite(site, 1);
  const page = (path: string, policy: string) => {
    mkdirSync(join(site, path), { recursive: true });
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.replaceAll("'", '&#39;')}">`;
    writeFileSync(join(site, path, 'index.html'), `${meta}${'查一查。'.repeat(300)}`);
  };
  page('/a', POLICY);
  page('/b', POLICY);
  page('/search', SEARCH);
  mkdirSync(join(site, 'pagefind'));
  writeFileSync(join(site, 'pagefind/words.json'), '{}');
  mkdirSync(join(site, 'calendar'));
  writeFileSync(join(site, 'calendar/days.ics'), 'BEGIN:VCALENDAR');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Asks without following anything. */
async function ask(url: string, headers: Record<string, string> = {}) {
  const get = url.startsWith('https:') ? getEncrypted : getPlain;
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    get(url, { headers, rejectUnauthorized: false }, resolve).on('error', reject);
  });
  const data = await buffer(response);
  return { status: response.statusCode, headers: response.headers, data };
}

const lacking = missing.length > 0 ? `（跳过：这台电脑上没有 ${missing.join('、')}）` : '';

describe.skipIf(missing.length > 0)(`nginx${lacking}`, () => {
  let server: Awaited<ReturnType<typeof serveWithNginx>>;

  beforeAll(async () => {
    const moved = [{ from: '/old/', to: '/about/' }];
    server = await serveWithNginx(home, site, { moved });
  });
  afterAll(() => server?.stop());

  const asset = () =>
    `/_assets/${readdirSync(join(site, '_assets')).find((f) => f.endsWith('.css'))}`;

  test('http leads to https', async () => {
    const { status, headers } = await ask(`${server.http}/about/?from=wechat`);
    expect([status, headers.location]).toEqual([301, `${server.https}/about/?from=wechat`]);
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('other sites may read the search index and nothing else', async () => {
    const allowed = async (path: string) =>
      (await ask(server.https + path)).headers['access-control-allow-origin'];
    expect(await allowed('/pagefind/words.json')).toBe('*');
    expect(await allowed('/a/')).toBeUndefined();
  });

  test('a page with all its headers', async () => {
    const { status, headers, data } = await ask(`${server.https}/a/`);
    expect(status).toBe(200);
    expect(data.toString()).toContain('查一查');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${POLICY};frame-ancestors 'self'`,
      'cache-control': 'public, max-age=60',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'geolocation=(self), camera=(), microphone=()',
      server: 'nginx',
    });
  });

  test.each([
    ['/search/', `${SEARCH};frame-ancestors 'self'`],
    ['/search/index.html', `${SEARCH};frame-ancestors 'self'`],
    ['/b/', `${POLICY};frame-ancestors 'self'`],
    ['/nowhere/', `${POLICY};frame-ancestors 'self'`],
  ])('the policy of %s is the one the page states', async (path, policy) => {
    expect((await ask(server.https + path)).headers['content-security-policy']).toBe(policy);
  });

  test.each([
    ['gzip', gunzipSync, true],
    ['br', brotliDecompressSync, hasBrotli],
  ] as const)('%s, made beforehand', async (encoding, unpack, isThere) => {
    if (!isThere) return;
    const plain = await ask(`${server.https}/about/`);
    const packed = await ask(`${server.https}/about/`, { 'Accept-Encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.headers['cache-control']).toBe('public, max-age=60');
    expect(Number(packed.headers['content-length'])).toBe(packed.data.length);
    expect(unpack(packed.data).equals(plain.data)).toBe(true);
  });

  test('styles and scripts are kept for good, signals never, the rest for minutes', async () => {
    const keeping = async (path: string) =>
      (await ask(server.https + path)).headers['cache-control'];
    expect(await keeping(asset())).toBe('public, max-age=31536000, immutable');
    expect(await keeping('/feed.xml')).toBe('public, max-age=600');
    expect(await keeping('/_assets/gone.css')).toBe('no-store');
  });

  test('what has not changed is not sent again', async () => {
    const { headers } = await ask(`${server.https}/about/`);
    const again = await ask(`${server.https}/about/`, { 'If-None-Match': headers.etag! });
    expect([again.status, again.data.length]).toEqual([304, 0]);
  });

  test('the page for addresses that do not exist, also for folders without a page', async () => {
    for (const path of ['/nowhere/', '/_assets/', '/404.html']) {
      const { status, data, headers } = await ask(server.https + path);
      expect([path, status, data.toString().includes('没有这一页')]).toEqual([path, 404, true]);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test.each([
    ['/about', '/about/'],
    ['/old/?from=wechat', '/about/?from=wechat'],
    ['/old', '/about/'],
  ])('%s leads to %s', async (from, to) => {
    const { status, headers } = await ask(server.https + from);
    expect([status, headers.location]).toEqual([301, to]);
  });

  test('a calendar is a calendar', async () => {
    const { headers } = await ask(`${server.https}/calendar/days.ics`);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
  });
});

describe.skipIf(missing.length > 0)(`nginx without the module for brotli${lacking}`, () => {
  test('gzip alone', async () => {
    const bare = mkdtempSync(join(tmpdir(), 'nginx-'));
    const server = await serveWithNginx(bare, site, { brotli: false });
    const encoding = { 'Accept-Encoding': 'br, gzip' };
    const { headers } = await ask(`${server.https}/about/`, encoding);
    await server.stop();
    rmSync(bare, { recursive: true, force: true });
    expect(headers['content-encoding']).toBe('gzip');
  });
});
