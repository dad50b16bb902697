/** `/desk/edit/` in the preview of the desk; a build never sees it. */
import { realpathSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { answerFiles, type Desk } from './files.ts';
import { answerSlug } from './slug.ts';

const PACKAGE = 'node_modules/@sveltia/cms';

const FILES = '/desk/edit/files/';
const SLUG = '/desk/edit/slug/';

/** Largest body that is read, in bytes: a photograph straight from a camera. */
const LARGEST = 40_000_000;

/**
 * Answers what the editor's page asks for, and hands on everything else. The guard of the desk has
 * let the request pass.
 */
export function editRequests(desk: Desk) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(FILES) && url.pathname !== SLUG) return next();
    void answer(desk, request, url).then(
      (answered) => send(response, answered),
      (error: Error) => send(response, Response.json({ message: error.message }, { status: 500 })),
    );
  };
}

async function answer(desk: Desk, request: IncomingMessage, url: URL) {
  if (url.pathname === SLUG) return answerSlug(desk, url.searchParams);
  const { method = 'GET' } = request;
  const body = await bodyOf(request);
  if (!body) return Response.json({ message: '文件太大了，最多40兆。' }, { status: 413 });
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return answerFiles(
    desk,
    new Request(`http://localhost${FILES}`, { method, ...(hasBody && { body }) }),
    decodeURIComponent(url.pathname.slice(FILES.length)),
  );
}

async function bodyOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function send(response: ServerResponse, answered: Response): Promise<void> {
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(Buffer.from(await answered.arrayBuffer()));
}

/**
 * Adds the editor to the preview of the desk, which guards every request. Only the command that opens
 * the desk hands it to Astro, so no build can hold it.
 */
export function editor(desk: Desk): AstroIntegration {
  return {
    name: 'desk-editor',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/desk/edit/',
          entrypoint: new URL('./index.astro', import.meta.url),
        });
        updateConfig({
          vite: {
            // Its fonts and programs lie beside it; bundled elsewhere it would not find them.
            optimizeDeps: { exclude: ['@sveltia/cms'] },
            server: { fs: { allow: [desk.root, realpathSync(join(desk.root, PACKAGE))] } },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(editRequests(desk));
      },
    },
  };
}
