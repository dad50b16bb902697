/** Requests in, answers out: the few lines of HTTP that the desk needs. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Something a person has to put right; the message says it in Chinese. */
export class Refused extends Error {
  readonly status: number;
  /** More for the page than the sentence. */
  readonly more: Record<string, unknown>;

  constructor(message: string, status = 422, more: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.more = more;
  }
}

/** Bytes of a form; texts of stories are far below. */
const LARGEST_FORM = 2 * 1024 * 1024;

/**
 * The body of a request.
 * @param most bytes
 * @throws Refused when it is larger; the rest is not read into memory
 */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size <= most) pieces.push(piece);
  }
  if (size <= most) return Buffer.concat(pieces);
  throw new Refused(
    `文件太大了，最多 ${Math.floor(most / 1024 / 1024)} MB。请在 Word 里压缩图片，再试一次。`,
    413,
  );
}

/** @throws Refused when the body is no JSON object */
export async function readForm(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = (await readBytes(request, LARGEST_FORM)).toString('utf8');
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
      return data as Record<string, unknown>;
    }
  } catch {
    // Said below.
  }
  throw new Refused('这一页发来的内容看不懂，请刷新这一页再试。', 400);
}

export function sendJson(response: ServerResponse, status: number, data: unknown): void {
  send(response, status, 'application/json;charset=utf-8', JSON.stringify(data));
}

/** @param type of the body */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}
