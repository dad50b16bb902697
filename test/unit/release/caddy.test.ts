/** The Caddyfile, tried with Caddy. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveWithCaddy } from './caddy.ts';
import { lacking } from './places.ts';
import { ask, POLICY, SEARCH, sharedWith, writeServedSite } from './serving.ts';

const missing = lacking('caddy');

describe.skipIf(missing.length > 0)(
  `Caddy${missing.length > 0 ? '（跳过：这台电脑上没有 caddy）' : ''}`,
  () => {
    const home = mkdtempSync(join(tmpdir(), 'caddy-'));
    const site = join(home, 'site');
    let server: Awaited<ReturnType<typeof serveWithCaddy>>;

    beforeAll(async () => {
      writeServedSite(site);
      server = await serveWithCaddy(home, site, [
        { from: '/old/', to: '/about/' },
        { from: '/files/old.pdf', to: '/about/' },
      ]);
    });

    afterAll(async () => {
      await server?.stop();
      rmSync(home, { recursive: true, force: true });
    });

    test('http leads to https', async () => {
      const { status, headers } = await ask(`${server.http}/about/?from=wechat`);
      expect(status).toBe(308);
      expect(headers.location).toMatch(/^https:\/\/localhost(?::\d+)?\/about\/\?from=wechat$/);
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
      });
      expect(headers.server).toBeUndefined();
    });

    test.each([
      ['/search/', SEARCH],
      ['/search/index.html', SEARCH],
      ['/b/', POLICY],
      ['/nowhere/', POLICY],
    ])('the policy of %s is the one the page states', async (path, policy) => {
      const { headers } = await ask(server.https + path);
      expect(headers['content-security-policy']).toBe(`${policy};frame-ancestors 'self'`);
    });

    test.each([
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const)('%s, made beforehand', async (encoding, unpack) => {
      const plain = await ask(`${server.https}/about/`);
      const packed = await ask(`${server.https}/about/`, { 'Accept-Encoding': encoding });
      expect(packed.headers).toMatchObject({
        'content-encoding': encoding,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'public, max-age=60',
        vary: expect.stringMatching(/accept-encoding/i),
      });
      expect(packed.data.length).toBeLessThan(plain.data.length);
      expect(unpack(packed.data).equals(plain.data)).toBe(true);
    });

    test('styles and scripts are kept for good, the rest for minutes', async () => {
      const css = readdirSync(join(site, '_assets')).find((file) => file.endsWith('.css'));
      const keeping = async (path: string) =>
        (await ask(server.https + path)).headers['cache-control'];
      expect(await keeping(`/_assets/${css}`)).toBe('public, max-age=31536000, immutable');
      expect(await keeping('/feed.xml')).toBe('public, max-age=600');
      expect(await keeping('/about/index.html')).toBe('public, max-age=60');
      expect(await keeping('/_assets/gone.css')).toBe('no-store');
    });

    test('what has not changed is not sent again', async () => {
      const { headers } = await ask(`${server.https}/about/`);
      const again = await ask(`${server.https}/about/`, { 'If-None-Match': headers.etag! });
      expect([again.status, again.data.length]).toEqual([304, 0]);
    });

    test('the page for addresses that do not exist, also for folders without a page', async () => {
      for (const path of ['/nowhere/', '/_assets/', '/404.html', '/%2e%2e/manifest.json']) {
        const { status, data, headers } = await ask(server.https + path);
        expect([path, status, data.toString().includes('没有这一页')]).toEqual([path, 404, true]);
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['cache-control']).toBe('no-store');
      }
    });

    test.each([
      ['/old/?from=wechat', '/about/?from=wechat'],
      ['/old/', '/about/'],
      ['/old', '/about/'],
      ['/files/old.pdf', '/about/'],
    ])('%s leads to %s', async (from, to) => {
      const { status, headers } = await ask(server.https + from);
      expect([status, headers.location]).toEqual([301, to]);
    });

    test('an address without its slash leads to the page', async () => {
      const { status, headers } = await ask(`${server.https}/about`);
      expect(status).toBe(308);
      expect(new URL(headers.location!, `${server.https}/about`).pathname).toBe('/about/');
    });

    test('a calendar is a calendar', async () => {
      const { headers } = await ask(`${server.https}/calendar/days.ics`);
      expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    });
  },
);
