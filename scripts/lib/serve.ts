/** Serves a built site as a careful public host would: headers, compression, 404, redirects. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { SHARED } from '../../src/release/server/index.ts';

/** The content policy itself stands in each page; frame-ancestors works as a header only. The share desk shows articles in a frame. */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(self)',
};

/** Files whose name changes with what is in them. */
const HASHED = /^\/_assets\//;

/** Chinese text files, whose encoding browsers would guess. */
const TEXTS: Record<string, string> = { '.txt': 'text/plain', '.ics': 'text/calendar' };

/** Answers requests from the files in `folder` as they are at that moment: a build may replace them. */
export function siteHandler(folder: string): RequestListener {
  const compress = compression({ mimes: /text|javascript|json|xml/i });
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      const cache = HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache';
      response.setHeader('Cache-Control', cache);
      const type = TEXTS[extname(pathname)];
      if (type) response.setHeader('Content-Type', `${type};charset=utf-8`);
    },
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    if (SHARED.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
    if (isPage(folder, decode(path))) {
      response.writeHead(301, { Location: `${path}/${query ? `?${query}` : ''}` }).end();
      return;
    }
    compress(request, response, () =>
      files(request, response, () => sendNotFound(response, folder)),
    );
  };
}

/**
 * Listens on `port`, or on the next free one.
 *
 * @param host `localhost` for this machine only, `0.0.0.0` for the whole network
 * @param port 0 lets the system choose
 * @returns the server and the port it got
 */
export async function listen(
  handler: RequestListener,
  host: string,
  port: number,
): Promise<{ server: Server; port: number }> {
  for (let candidate = port; ; candidate++) {
    const server = createServer(handler);
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(candidate, host, resolve);
      });
      return { server, port: (server.address() as AddressInfo).port };
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || candidate >= 65535) throw error;
    }
  }
}

/** True for the address of a page that lacks its slash: `/about`. */
function isPage(folder: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  const file = join(folder, path, 'index.html');
  return file.startsWith(join(folder, sep)) && existsSync(file);
}

function sendNotFound(response: ServerResponse, folder: string): void {
  const page = readFileSync(join(folder, '404.html'));
  response
    .writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
    .end(page);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
