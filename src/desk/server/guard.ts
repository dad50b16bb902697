/** Who may talk to the writing desk: pages of its own, on this computer, in this session. */
import { timingSafeEqual } from 'node:crypto';

/** Header that carries the token of the session. */
export const TOKEN_HEADER = 'x-desk-token';

/** What the guard looks at. */
export interface Asked {
  method: string;
  /** Header fields by lower-case name. */
  headers: Record<string, string | string[] | undefined>;
  /** The port that took the request. */
  port: number;
}

/**
 * Why a request is refused, as a Chinese sentence; `undefined` when it may pass. A foreign name in
 * `Host` is DNS rebinding; a foreign `Origin` or `Sec-Fetch-Site` is another web page using the
 * officer's browser.
 */
export function refusal({ method, headers, port }: Asked, token: string): string | undefined {
  const text = (name: string) => [headers[name]].flat()[0];
  const hosts = ['127.0.0.1', 'localhost'].map((name) => `${name}:${port}`);
  if (!hosts.includes(text('host') ?? '')) {
    return `写稿台只在这台电脑上用，请在地址栏里输入 http://${hosts[0]}/desk/ 打开。`;
  }
  const origin = text('origin');
  const site = text('sec-fetch-site');
  const foreign =
    (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign) {
    return `这个请求是别的网页发来的，写稿台不接。要打开写稿台，请在地址栏里输入 http://${hosts[0]}/desk/。`;
  }
  if (method === 'GET' || method === 'HEAD') return undefined;
  return isSame(text(TOKEN_HEADER) ?? '', token)
    ? undefined
    : '写稿台重新开过了，这一页是以前的。请先把没保存的字复制下来，再刷新这一页。';
}

function isSame(given: string, token: string): boolean {
  const [one, two] = [Buffer.from(given), Buffer.from(token)];
  return one.length === two.length && timingSafeEqual(one, two);
}
