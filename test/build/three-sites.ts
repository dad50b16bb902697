/**
 * A portal with the sites of two other unions and one that is down, all on loopback: the portal and
 * one member are built by the project, the other member is an index and a feed.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/lib/folders.ts';
import { buildIn } from '../../scripts/lib/reproducible.ts';
import { siteHandler } from '../../scripts/lib/serve.ts';
import { writeSearchIndex } from '../../src/channels/search-index.ts';
import { createSite } from '../../src/drafts/site/create.ts';
import { COLLECTION_NAMES } from '../../src/schemas/vocabulary.ts';

/** The answers to `npm run new -- site`. */
const COUNTY = {
  union: '云屏区总工会',
  'short-name': '云屏区总',
  name: '云屏工会',
  url: 'https://www.example.org',
  office: '办公室',
  colour: '#1b5e20',
  hotlines: ['12351' as const],
  districts: ['990102 云屏区'],
  campaign: '金秋助学活动',
  theme: '圆梦金秋，助学成才',
  from: '2026-08-01',
  to: '2026-09-30',
  notice: '关于开展金秋助学活动的通知',
  issued: '2026-07-20',
  number: '云工〔2026〕7号',
  laws: true,
};
/** What the other member has to say. */
export const SHIDU = { title: '石渡县开放八处清凉歇脚点', path: '/notices/2026-5/' };

export interface Sites {
  /** Folders of the finished sites. */
  portal: string;
  county: string;
  /** What `npm run members` said. */
  told: string;
  /** The portal, and its members: the built one, the small one, the one that is down. */
  origins: { portal: string; county: string; shidu: string; down: string };
  close(): void;
}

/** @param folder empty, absolute */
export async function threeSites(folder: string): Promise<Sites> {
  const servers: Server[] = [];
  const serve = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };

  const lawsFrom = join(ROOT, 'content');
  const answers = { ...COUNTY, folder: join(folder, 'county-content') };
  await createSite(answers, { root: ROOT, lawsFrom, today: '2026-11-23' });
  const shidu = await serve(siteHandler(await smallSite(join(folder, 'shidu'))));
  // Takes every question and never answers: worse than one that refuses.
  const down = await serve((request, response) => {
    if (request.url === '/feed.json') response.writeHead(503).end();
  });
  const at: { folder?: string } = {};
  const county = await serve((request, response) => siteHandler(at.folder!)(request, response));
  at.folder = await buildIn(join(folder, 'county'), answers.folder);
  readdress(at.folder, county);

  const content = join(folder, 'portal-content');
  cpSync(join(ROOT, 'test/fixtures/second-union'), content, { recursive: true });
  const site = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as object;
  const members = [
    { name: '云屏区总工会', url: county },
    { name: '石渡县总工会', url: shidu },
    { name: '望川县总工会', url: down },
  ];
  writeFileSync(join(content, 'site.json'), JSON.stringify({ ...site, members }));
  const { stdout: told } = await promisify(execFile)(process.execPath, [
    join(ROOT, 'scripts/members.ts'),
    '--content',
    content,
  ]);
  const portal = await buildIn(join(folder, 'project'), content);
  return {
    portal,
    county: at.folder,
    told,
    origins: { portal: await serve(siteHandler(portal)), county, shidu, down },
    close: () => servers.forEach((server) => (server.closeAllConnections(), server.close())),
  };
}

/** The address of the county's site in its feed: nobody knows the port before the server listens. */
function readdress(folder: string, origin: string): void {
  const file = join(folder, 'feed.json');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('https://www.example.org', origin));
}

/** One notice, its index and its feed. */
async function smallSite(folder: string): Promise<string> {
  const { title, path } = SHIDU;
  const kind = COLLECTION_NAMES.notices;
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(
    join(folder, path, 'index.html'),
    `<!doctype html><html lang="zh-CN"><head><meta name="description" content="${title}，渴了累了进去坐坐。"></head>
<body><main data-pagefind-body><span data-pagefind-filter="kind">${kind}</span><h1>${title}</h1>
<p>七月起，天天开门，喝水、歇脚、充电都不要钱。</p></main></body></html>`,
  );
  await writeSearchIndex({
    outDir: folder,
    aliases: new Map(),
    places: ['石渡'],
    kinds: { [kind]: { news: true } },
  });
  const item = { title, content_text: title, date_published: '2026-07-01', tags: [kind] };
  const items = [
    { ...item, url: path },
    { ...item, url: 'https://evil.example.net/', title: '别处的链接' },
  ];
  const feed = { version: 'https://jsonfeed.org/version/1.1', items };
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
  return folder;
}
