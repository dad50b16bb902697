/** Every request to the preview passes here first. */
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { answer, API } from './api.ts';
import { send, sendJson } from './exchange.ts';
import { fileAt } from './files.ts';
import { refusal } from './guard.ts';
import type { DeskState } from './state.ts';
import { plainPage, replaceTrouble } from './trouble.ts';

const HTML = 'text/html;charset=utf-8';

/**
 * Puts the desk before everything else that answers for the preview: what the guard refuses, no
 * other program gets to see.
 */
export function standFirst(server: Server, state: DeskState): void {
  const others = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) =>
    handle(state, request, response, () => others.forEach((other) => other(request, response))),
  );
  server.prependListener('upgrade', (request, socket) => {
    if (refusalOf(state, request) !== undefined) socket.destroy();
  });
}

function refusalOf(
  { options }: DeskState,
  { method = 'GET', headers, socket }: IncomingMessage,
): string | undefined {
  return refusal({ method, headers, port: socket.localPort ?? 0 }, options.token);
}

function handle(
  state: DeskState,
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
): void {
  const refused = refusalOf(state, request);
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${request.socket.localPort}`);
  const isApi = url.pathname.startsWith(API);
  if (refused !== undefined) {
    if (isApi) sendJson(response, 403, { problem: refused });
    else send(response, 403, HTML, plainPage('打不开', [refused]));
    return;
  }
  response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
  response.setHeader('Referrer-Policy', 'same-origin');
  if (isApi) return void answer(state, request, response, url);
  if (request.headers.accept?.includes('text/html')) replaceTrouble(response, state);
  fileAt(state, url.pathname).then(
    (file) => (file ? send(response, 200, file.type, file.bytes) : next()),
    (error: Error) => send(response, 404, HTML, plainPage('这个文件还做不出来', [error.message])),
  );
}
