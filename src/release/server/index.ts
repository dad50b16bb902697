/** Settings for web servers, made anew with every release and kept beside it. */
import { caddyfile } from './caddy.ts';
import { nginxBrotli, nginxHttp, nginxServer, nginxSite } from './nginx.ts';
import { policiesOf } from './policies.ts';

export interface Serving {
  /** `www.example.org` */
  host: string;
  /** Folder of the target on the server, absolute. */
  folder: string;
  /** Addresses that lead elsewhere. */
  moved: readonly { from: string; to: string }[];
}

/** How long what is kept, by what it is; seconds. The first that fits counts. */
export const KEEPING = {
  /** Names that change with what is in them. */
  hashed: 'public, max-age=31536000, immutable',
  /** What tells phones that the site has changed. */
  signal: 'no-cache',
  page: 'public, max-age=60',
  other: 'public, max-age=600',
} as const;

/** Headers that are the same for everything. */
export const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'geolocation=(self), camera=(), microphone=()',
} as const;

/** What the search of other unions' sites may read: words that everybody may have anyway. */
export const SHARED = /^\/pagefind\//;

/** A year; browsers then ask for the site encrypted only. */
export const HSTS = 'max-age=31536000';

/** @returns the files by name; `nginx.conf` and `Caddyfile` are the ones to start from */
export function serverSettings(
  serving: Serving,
): (pages: ReadonlyMap<string, string>) => Record<string, string> {
  return (pages) => {
    const policies = policiesOf(pages);
    return {
      'nginx.conf': nginxServer(serving),
      'http.conf': nginxHttp(serving, policies),
      'site.conf': nginxSite(serving),
      'brotli.conf': nginxBrotli(),
      Caddyfile: caddyfile(serving, policies),
    };
  };
}
