/** One server for the built site and one browser, for all files of browser tests. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../scripts/lib/chromium.ts';
import { DIST } from '../../scripts/lib/folders.ts';
import { listen, siteHandler } from '../../scripts/lib/serve.ts';
import { CHROMIUM_FLAGS } from '../../src/channels/chromium.ts';
import requireSite from '../build/setup.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served: `http://127.0.0.1:40123`. */
    origin: string;
    /** Address by which Playwright reaches the browser. */
    browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  requireSite();
  const { server, port } = await listen(siteHandler(DIST), '127.0.0.1', 0);
  const browser = await chromium.launchServer({
    executablePath: await ensureChromium(),
    args: CHROMIUM_FLAGS,
  });
  project.provide('origin', `http://127.0.0.1:${port}`);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  };
}
