/** Puts `/desk/edit/` into the preview; a build never sees it. */
import { realpathSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../../source/folder.ts';
import { answerFiles, type Desk } from './files.ts';
import { answerSlug } from './slug.ts';

const PACKAGE = 'node_modules/@sveltia/cms';

const FILES = '/desk/edit/files/';
const SLUG = '/desk/edit/slug/';

/** Largest body that is read, in bytes: a photograph straight from a camera. */
const LARGEST = 40_000_000;

/** Whether a request comes from the desk's own page. */
export type Guard = (request: IncomingMessage) => boolean;

/**
 * Answers what the editor's page asks for, and hands on everything else.
 * @param guard called before anything is read or written
 */
export function editRequests(desk: Desk, guard: Guard) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(FILES) && url.pathname !== SLUG) return next();
    void answer(desk, guard, request, url).then(
      (answered) => send(response, answered),
      (error: Error) => send(response, Response.json({ message: error.message }, { status: 500 })),
    );
  };
}

async function answer(desk: Desk, guard: Guard, request: IncomingMessage, url: URL) {
  if (!guard(request)) {
    return Response.json({ message: '这个请求不是从写稿台来的，没有照办。' }, { status: 403 });
  }
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

/** @param guard as in `editRequests` */
export function editor(guard: Guard): AstroIntegration {
  return {
    name: 'desk-editor',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/desk/edit/',
          entrypoint: new URL('./index.astro', import.meta.url),
        });
        const desk = { root: fileURLToPath(config.root), contentDir: contentFolder };
        updateConfig({
          vite: {
            // Its fonts and programs lie beside it; bundled elsewhere it would not find them.
            optimizeDeps: { exclude: ['@sveltia/cms'] },
            server: { fs: { allow: [desk.root, realpathSync(join(desk.root, PACKAGE))] } },
            plugins: [
              {
                name: 'desk-editor',
                configureServer: ({ middlewares }) => {
                  middlewares.use(editRequests(desk, guard));
                },
              },
            ],
          },
        });
      },
    },
  };
}
