/** A site to be served by real servers, and a client that shows what they answer. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getEncrypted } from 'node:https';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { serverSettings, type Serving } from '../../../src/release/server/index.ts';
import { stage } from '../../../src/release/stage.ts';
import { folderTarget } from '../../../src/release/targets/folder.ts';
import { writeSite } from './tiny-site.ts';

/** What most pages of the site state, and what the search page does. */
export const POLICY = "default-src 'self';script-src 'self'";
export const SEARCH = `${POLICY} 'wasm-unsafe-eval'`;

export function writeServedSite(site: string): void {
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
}

/** Who else may read an address from a page of theirs. */
export async function sharedWith(url: string): Promise<string | undefined> {
  return (await ask(url)).headers['access-control-allow-origin'];
}

/** Puts a finished site into `home` as the release that is online. */
export async function putOnline(home: string, site: string, serving: Serving): Promise<void> {
  const staged = await stage({
    ...{ site, folder: join(home, 'staged'), online: undefined, withdrawn: [], kept: 3 },
    ...{ time: new Date(), memory: join(home, 'memory'), settings: serverSettings(serving) },
  });
  const target = folderTarget(serving.folder, { kept: 3, say: () => {} });
  await (
    await target.lock(false)
  )();
  await target.put(staged, undefined);
}

/** Asks without following anything. */
export async function ask(url: string, headers: Record<string, string> = {}) {
  const get = url.startsWith('https:') ? getEncrypted : getPlain;
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    get(url, { headers, rejectUnauthorized: false }, resolve).on('error', reject);
  });
  const data = await buffer(response);
  return { status: response.statusCode, headers: response.headers, data };
}
