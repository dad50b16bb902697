/** The settings for nginx, tried with nginx. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrotli, serveWithNginx } from './nginx.ts';
import { ask, POLICY, SEARCH, sharedWith, writeServedSite } from './serving.ts';

const missing = ['nginx', 'openssl'].filter((tool) => spawnSync('which', [tool]).status !== 0);

let home: string;
let site: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'nginx-'));
  site = join(home, 'site');
  writeServedSite(site);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

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
    expect(await sharedWith(`${server.https}/pagefind/words.json`)).toBe('*');
    expect(await sharedWith(`${server.https}/a/`)).toBeUndefined();
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

  test('gzip, made beforehand', () => expectPacked('gzip', gunzipSync));

  test.skipIf(!hasBrotli)(
    `brotli, made beforehand${hasBrotli ? '' : '（跳过：这个 nginx 没有 brotli 模块）'}`,
    () => expectPacked('br', brotliDecompressSync),
  );

  async function expectPacked(encoding: string, unpack: (data: Buffer) => Buffer): Promise<void> {
    const plain = await ask(`${server.https}/about/`);
    const packed = await ask(`${server.https}/about/`, { 'Accept-Encoding': encoding });
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.headers['cache-control']).toBe('public, max-age=60');
    expect(Number(packed.headers['content-length'])).toBe(packed.data.length);
    expect(unpack(packed.data).equals(plain.data)).toBe(true);
  }

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
