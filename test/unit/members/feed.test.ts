/** News of other unions' sites: what is taken in, what is left out, and what a site that is down costs. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, cpSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { check } from '../../../src/checks/index.ts';
import { collect } from '../../../src/members/collect.ts';
import { FeedError, readFeed } from '../../../src/members/feed.ts';
import { fetchFeed } from '../../../src/members/fetch.ts';
import { memberNews, memberUrl, MOST_ITEMS } from '../../../src/schemas/member-news.ts';

const ORIGIN = 'https://yunping.example.org';
const TODAY = '2026-11-23';
const ITEM = {
  url: `${ORIGIN}/notices/2026-3/`,
  title: '关于开放歇脚点的通知',
  content_text: '七月起，歇脚点每天开到晚上九点。',
  date_published: '2026-06-12T12:00:00+08:00',
  tags: ['通知公告'],
};
const READ = {
  path: '/notices/2026-3/',
  title: '关于开放歇脚点的通知',
  description: '七月起，歇脚点每天开到晚上九点。',
  published: '2026-06-12',
  column: '通知公告',
};
const feed = (...items: unknown[]) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
const read = (changed: object) => readFeed(feed({ ...ITEM, ...changed }), ORIGIN, TODAY);

describe('an item', () => {
  test('is taken in as words', () => expect(read({})).toEqual([READ]));

  test.each([
    ['leads to another host', { url: 'https://evil.example.net/notices/2026-3/' }],
    ['leads to another host without saying how', { url: '//evil.example.net/' }],
    ['runs a script', { url: 'javascript:alert(1)' }],
    ['leads to another port', { url: 'https://yunping.example.org:8443/' }],
    ['comes from the future', { date_published: '2027-01-01T00:00:00+08:00' }],
    ['has a date that does not exist', { date_published: '2026-02-30' }],
    ['has no title', { title: ' \u200b' }],
    ['is no item', { title: 7 }],
    ['names somebody’s telephone', { content_text: '请拨打13812345678联系。' }],
    ['names somebody’s identity', { title: '身份证号11010519491231002X的职工' }],
  ])('that %s is left out', (_, changed) => {
    expect(readFeed(feed({ ...ITEM, ...changed }, ITEM), ORIGIN, TODAY)).toEqual([READ]);
  });

  test('loses what cannot be seen, and what is too long', () => {
    const [item] = read({ title: '歇脚点\n\u202e开\u200b放了', content_text: '热'.repeat(500) });
    expect(item!.title).toBe('歇脚点 开放了');
    expect(item!.description).toBe(`${'热'.repeat(159)}…`);
  });

  test('keeps marks of HTML as letters', () => {
    expect(read({ title: '<b>热</b>' })[0]!.title).toBe('<b>热</b>');
  });
});

test('the newest come first, and not too many', () => {
  const items = Array.from({ length: 50 }, (_, day) => ({
    ...ITEM,
    url: `${ORIGIN}/stories/${day}/`,
    date_published: `2026-0${1 + (day % 9)}-11`,
  }));
  const news = readFeed(feed(...items), ORIGIN, TODAY);
  expect(news).toHaveLength(MOST_ITEMS);
  expect(news.map(({ published }) => published)).toEqual(
    news
      .map(({ published }) => published)
      .toSorted()
      .toReversed(),
  );
});

test.each([
  ['<html></html>', '不是 JSON'],
  ['{"items":[]}', '不是 JSON Feed'],
])('%s is refused', (text, why) => {
  expect(() => readFeed(text, ORIGIN, TODAY)).toThrow(why);
});

describe('a member is named by its origin', () => {
  test.each([
    [ORIGIN, true],
    ['https://example.org:8443', true],
    ['http://127.0.0.1:4321', true],
    ['http://localhost', true],
    ['http://yunping.example.org', false],
    [`${ORIGIN}/`, false],
    [`${ORIGIN}/a b;script-src`, false],
    ['https://a@b.example.org', false],
  ])('%s: %s', (url, right) => expect(memberUrl.safeParse(url).success).toBe(right));
});

describe('over the network', () => {
  const servers: Server[] = [];
  afterEach(() =>
    servers.splice(0).forEach((server) => (server.closeAllConnections(), server.close())),
  );

  async function serve(listener: RequestListener): Promise<string> {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  test('a feed arrives', async () => {
    const origin = await serve((_, response) => response.end(feed(ITEM)));
    expect(await fetchFeed(origin)).toBe(feed(ITEM));
  });

  test.each<[string, RequestListener, RegExp]>([
    ['is not there', (_, response) => response.writeHead(404).end(), /打不开（404）/],
    ['never ends', (_, response) => void response.write('{'), /没有回答/],
    ['is too big', (_, response) => response.end(' '.repeat(1_000_001)), /太大/],
    [
      'has moved',
      (_, response) => response.writeHead(301, { location: 'https://evil.example.net' }).end(),
      /搬到了 https:\/\/evil\.example\.net/,
    ],
    ['breaks off', (request) => void request.socket.destroy(), /连不上/],
  ])('a feed that %s is told of in Chinese', async (_, listener, why) => {
    const error = await fetchFeed(await serve(listener), 300).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(FeedError);
    expect((error as Error).message).toMatch(why);
  });
});

describe('a site that is down', () => {
  const members = [
    { name: '云屏区总工会', url: ORIGIN },
    { name: '石渡县总工会', url: 'https://shidu.example.org' },
  ];
  const down = async (origin: string) => {
    if (origin === ORIGIN) return feed(ITEM);
    throw new FeedError('连不上');
  };

  test('costs nothing but a line; the others are there', async () => {
    const { news, found, missed } = await collect(members, { sites: [] }, TODAY, down);
    expect(news.sites).toEqual([{ url: ORIGIN, fetchedOn: TODAY, items: [READ] }]);
    expect(found).toEqual([{ name: '云屏区总工会', items: 1 }]);
    expect(missed).toEqual([{ name: '石渡县总工会', why: '连不上', keptFrom: undefined }]);
  });

  test('keeps what was known of it; who is named no more is forgotten', async () => {
    const of = (url: string) => ({ url, fetchedOn: '2026-11-01', items: [READ] });
    const before = { sites: [of('https://shidu.example.org'), of('https://gone.example.org')] };
    const { news, missed } = await collect(members, before, TODAY, down);
    expect(news.sites.map(({ url }) => url)).toEqual([ORIGIN, 'https://shidu.example.org']);
    expect(news.sites[1]!.fetchedOn).toBe('2026-11-01');
    expect(missed[0]!.keptFrom).toBe('2026-11-01');
  });
});

test('whatever others write, the checks let our site be built', async () => {
  const bad = '包赢  的官司,转发领红包！！50元，点击购买《劳动法》第999条 0552-1234567 <script>{1}';
  const sites = [{ url: ORIGIN, fetchedOn: TODAY, items: read({ title: bad, content_text: bad }) }];
  expect(sites[0]!.items).toHaveLength(1);
  const root = mkdtempSync(join(tmpdir(), 'members-'));
  const union = join(import.meta.dirname, '../../fixtures/second-union');
  cpSync(union, join(root, 'content'), { recursive: true });
  const before = await check({ root, today: TODAY });
  writeFileSync(
    join(root, 'content/member-news.json'),
    JSON.stringify(memberNews.parse({ sites })),
  );
  const { problems } = await check({ root, today: TODAY });
  rmSync(root, { recursive: true });
  expect(problems).toEqual(before.problems);
});
