/** Settings for nginx 1.18 and later. */
import { HASHED, SIGNAL } from '../../domain/release/manifest.ts';
import { HEADERS, HSTS, KEEPING, SHARED, type Serving } from './index.ts';
import type { Policies } from './policies.ts';

/** Where the server listens and what proves who it is. */
export interface Listening {
  http: number;
  https: number;
  certificate: string;
  key: string;
}

const USUAL: Listening = {
  http: 80,
  https: 443,
  certificate: '/etc/nginx/certificates/fullchain.pem',
  key: '/etc/nginx/certificates/privkey.pem',
};

/** The file to copy once to `/etc/nginx/conf.d/`; it draws the others in. */
export function nginxServer({ host, folder }: Serving, listening: Listening = USUAL): string {
  const { http, https, certificate, key } = listening;
  const settings = `${folder}/current/server`;
  const origin = `https://${host}${https === 443 ? '' : `:${https}`}`;
  return `# 只复制一次：放到 /etc/nginx/conf.d/，改好证书那两行，运行 nginx -t 和 nginx -s reload。
include ${settings}/http.conf;

server {
    listen ${http};
    server_name ${host};
    server_tokens off;
    # 申请和续期证书用。
    location /.well-known/acme-challenge/ { root /var/www/html; }
    location / { return 301 ${origin}$request_uri; }
}

server {
    listen ${https} ssl http2;
    server_name ${host};
    ssl_certificate ${certificate};
    ssl_certificate_key ${key};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_session_cache shared:nuanxun:2m;
    include ${settings}/site.conf;
    # nginx 没有 brotli 模块的，删掉下面这一行。
    include ${settings}/brotli.conf;
}
`;
}

/** What depends on the address, for the level of `http`. */
export function nginxHttp({ moved }: Serving, { usual, others }: Policies): string {
  return `# 每次发布重新生成，不要手改。改动在 nginx 重新读取设置（nginx -s reload）以后生效。
map_hash_bucket_size 512;
map_hash_max_size 16384;

map $uri $nuanxun_policy {
    default ${quoted(usual)};
${rows(others)}}

map $uri $nuanxun_moved {
    default "";
${rows(moved.flatMap(bothForms))}}

map $uri $nuanxun_keeping {
    default ${quoted(KEEPING.other)};
    ~\\.html$ ${quoted(KEEPING.page)};
${rows(HASHED.map((form) => [pattern(form), KEEPING.hashed]))}${rows([[pattern(SIGNAL), KEEPING.signal]])}}

# 找不到的网页不存。
map $status $nuanxun_cache {
    default $nuanxun_keeping;
    ~^[45] "no-store";
}

# 别的工会的网站也能搜到这里：搜索索引谁都可以读。
map $uri $nuanxun_shared {
    default "";
    ${quoted(pattern(SHARED))} "*";
}

map $https $nuanxun_hsts {
    default "";
    on ${quoted(HSTS)};
}
`;
}

/** What every server block of the site needs. */
export function nginxSite({ folder }: Serving): string {
  const headers = Object.entries(HEADERS).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;\n`,
  );
  return `# 每次发布重新生成，不要手改。
root ${folder}/current/site;
index index.html;
server_tokens off;
absolute_redirect off;

# 打开过的文件记着，最多一秒；换上新网站以后，旧网页要的样式和程序还在，不会错。
open_file_cache max=4000 inactive=60s;
open_file_cache_valid 1s;
open_file_cache_errors off;

if ($nuanxun_moved) { return 301 $nuanxun_moved$is_args$args; }

error_page 404 /404.html;
error_page 403 =404 /404.html;
location = /404.html { internal; }
location ~ \\.ics$ { default_type text/calendar; }

charset utf-8;
charset_types text/css text/plain text/xml text/calendar application/javascript application/json image/svg+xml;

# 压缩好的文件已经放在旁边。
gzip_static on;
gzip_vary on;

# 出错的回答也要带上这些；别的 location 里不要再写 add_header，否则这里的都不算数。
add_header Content-Security-Policy $nuanxun_policy always;
add_header Cache-Control $nuanxun_cache always;
add_header Strict-Transport-Security $nuanxun_hsts always;
add_header Access-Control-Allow-Origin $nuanxun_shared always;
${headers.join('')}`;
}

/** For servers with the module ngx_brotli. */
export function nginxBrotli(): string {
  return `brotli_static on;\n`;
}

/** An address with a slash at its end and without. */
export function bothForms({ from, to }: { from: string; to: string }): [string, string][] {
  return from.endsWith('/')
    ? [
        [from, to],
        [from.slice(0, -1), to],
      ]
    : [[from, to]];
}

/** A regular expression as nginx and Caddy take it. */
export function pattern({ source }: RegExp): string {
  return `~${source.replaceAll('\\/', '/')}`;
}

const rows = (pairs: Iterable<readonly [string, string]>) =>
  Array.from(pairs, ([key, value]) => `    ${quoted(key)} ${quoted(value)};\n`).join('');

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
