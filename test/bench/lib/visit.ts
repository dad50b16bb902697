/** What a browser is sent: every byte that the server writes, headers included, by type of file. */
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { listen, siteHandler } from '../../../scripts/lib/serve.ts';

export const KINDS = ['html', 'css', 'javascript', 'font', 'image'] as const;

export interface Visit {
  /** By one of `KINDS`, or `other`. */
  bytes: Map<string, number>;
  requests: number;
}

/** Milliseconds in which nothing may be asked for any more. */
const QUIET = 3000;

export function total({ bytes }: Visit): number {
  return [...bytes.values()].reduce((sum, some) => sum + some, 0);
}

/**
 * Opens a page of a finished site on a phone that has never seen it, until nothing more is asked
 * for. Counted at the server, which also sees what workers and the browser itself ask for.
 *
 * @param workers whether service workers may run
 * @param act what the reader does then; only what that costs is counted when it is there
 */
export async function visit(
  browser: Browser,
  dist: string,
  path: string,
  workers: 'allow' | 'block',
  act?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const counter = countingHandler(dist);
  const { server, port } = await listen(counter.handle, '127.0.0.1', 0);
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: workers,
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
  await counter.quiet();
  if (act) {
    counter.reset();
    await act(page);
    await counter.quiet();
  }
  await context.close();
  server.close();
  server.closeAllConnections();
  return counter.visit();
}

function countingHandler(dist: string) {
  const handle = siteHandler(dist);
  const sent = new WeakMap<Socket, number>();
  let bytes = new Map<string, number>();
  let [requests, last] = [0, performance.now()];
  const counted: RequestListener = (request, response) => {
    response.on('close', () => {
      const { socket } = request;
      const type = `${response.getHeader('content-type') ?? ''}`;
      const kind = KINDS.find((name) => type.includes(name)) ?? 'other';
      // A kept connection carries one answer after the other.
      const before = sent.get(socket) ?? 0;
      sent.set(socket, socket.bytesWritten);
      bytes.set(kind, (bytes.get(kind) ?? 0) + socket.bytesWritten - before);
      requests++;
      last = performance.now();
    });
    handle(request, response);
  };
  return {
    handle: counted,
    visit: (): Visit => ({ bytes, requests }),
    reset() {
      [bytes, requests] = [new Map(), 0];
    },
    async quiet() {
      last = performance.now();
      while (performance.now() - last < QUIET) await wait(100);
    },
  };
}
