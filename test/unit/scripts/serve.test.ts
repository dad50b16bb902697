import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, siteHandler } from '../../../scripts/lib/serve.ts';

const FILES = {
  'index.html': '首页',
  '404.html': '没有这一页',
  'about/index.html': `关于${'长'.repeat(2000)}`,
  'text.txt': '文字',
  '_assets/a.css': 'a{}',
};
let folder: string;
let server: Server;
let origin: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const listening = await listen(siteHandler(folder), '127.0.0.1', 0);
  server = listening.server;
  origin = `http://127.0.0.1:${listening.port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

test('a page is served with its safety headers', async () => {
  const response = await get('/');
  expect(await response.text()).toBe('首页');
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/html;charset=utf-8',
    'content-security-policy': "frame-ancestors 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'geolocation=(self)',
    'cache-control': 'no-cache',
  });
});

test('long pages travel compressed', async () => {
  const response = await get('/about/');
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe(FILES['about/index.html']);
});

test('a file that did not change is not sent again', async () => {
  const etag = (await get('/text.txt')).headers.get('etag') ?? '';
  const again = await fetch(`${origin}/text.txt`, { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});

test('a missing slash is added, the query kept', async () => {
  const response = await get('/about?from=wechat');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/about/?from=wechat']);
});

test.each(['/nothing/', '/nothing.png', '/%E0%A4%A', '/../package.json', '//about/x'])(
  'the unknown path %s gets the 404 page with status 404 and the headers',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('没有这一页');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

test('Chinese text files say their encoding', async () => {
  expect((await get('/text.txt')).headers.get('content-type')).toBe('text/plain;charset=utf-8');
});

test('files named after their content are kept for good', async () => {
  expect((await get('/_assets/a.css')).headers.get('cache-control')).toContain('immutable');
});

test('when the port is taken the next free one is used', async () => {
  const taken = Number(new URL(origin).port);
  const next = await listen(siteHandler(folder), '127.0.0.1', taken);
  next.server.close();
  expect(next.port).toBeGreaterThan(taken);
});
