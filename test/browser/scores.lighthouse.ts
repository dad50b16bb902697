/** Lighthouse, as on a phone with a slow network. Speed is told, not judged: it depends on the machine. */
import { type AddressInfo, createServer } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureChromium } from '../../scripts/lib/chromium.ts';
import { CHROMIUM_FLAGS } from '../../src/channels/chromium.ts';
import { entries } from '../build/entries.ts';
import { origin } from './browser.ts';

const PATHS = [
  '/',
  '/legal-aid/unpaid-wages/',
  '/notices/2020-60/',
  `/stories/${entries.stories[0]}/`,
  '/service-points/',
  '/answers/wage-claim/',
  '/documents/inspection-complaint/',
  '/tools/overtime/',
  '/search/',
];
const PERFECT = { accessibility: 100, 'best-practices': 100, seo: 100 };

let browser: Browser;
let port: number;

beforeAll(async () => {
  port = await freePort();
  browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
  });
});

afterAll(() => browser.close());

test.each(PATHS)('%s', async (path) => {
  const result = await lighthouse(origin + path, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...Object.keys(PERFECT), 'performance'],
  });
  const { categories, audits } = result!.lhr;
  const { performance, ...scores } = Object.fromEntries(
    Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
  );
  console.log(`${path}  速度 ${performance}`);
  const lost = Object.values(categories)
    .filter(({ id }) => id !== 'performance')
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.title} ${elementsOf(audits[id])}`.trim());
  expect({ scores, lost }).toEqual({ scores: PERFECT, lost: [] });
});

/** The elements that an audit names. */
function elementsOf(audit: Result['audits'][string] | undefined): string {
  const items = (audit?.details as { items?: { node?: { snippet?: string } }[] })?.items ?? [];
  return items.map(({ node }) => node?.snippet ?? '').join(' ');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });
}
