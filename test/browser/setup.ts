/** One server for the built site, for all files of browser tests. */
import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../scripts/lib/chromium.ts';
import { DIST } from '../../scripts/lib/folders.ts';
import { listen, siteHandler } from '../../scripts/lib/serve.ts';
import requireSite from '../build/setup.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served: `http://127.0.0.1:40123`. */
    origin: string;
    /** Path of the browser's program. */
    browser: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  requireSite();
  const { server, port } = await listen(siteHandler(DIST), '127.0.0.1', 0);
  project.provide('origin', `http://127.0.0.1:${port}`);
  project.provide('browser', await ensureChromium());
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
