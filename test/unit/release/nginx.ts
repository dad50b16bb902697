/** A real nginx on this machine that serves a release with the settings made for it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Serving } from '../../../src/release/server/index.ts';
import { nginxServer } from '../../../src/release/server/nginx.ts';
import { putOnline } from './serving.ts';
import { answers, freePort } from './sshd.ts';

const BROTLI = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
].find((file) => existsSync(file));

export const hasBrotli = BROTLI !== undefined;

/** Puts a finished site into `home` as a release and serves it. */
export async function serveWithNginx(
  home: string,
  site: string,
  { moved = [], brotli = hasBrotli }: { moved?: Serving['moved']; brotli?: boolean } = {},
) {
  const folder = join(home, 'online');
  const serving: Serving = { host: 'localhost', folder, moved };
  await putOnline(home, site, serving);

  const [http, https, bare] = [await freePort(), await freePort(), await freePort()];
  const listening = {
    http,
    https,
    certificate: join(home, 'cert.pem'),
    key: join(home, 'key.pem'),
  };
  makeCertificate(listening);
  const settings = nginxServer(serving, listening);
  for (const name of ['nginx', 'bare']) mkdirSync(join(home, name));
  writeFileSync(
    join(home, 'nginx.conf'),
    `${brotli ? `load_module ${BROTLI};\n` : ''}daemon off;
worker_processes 1;
error_log ${home}/error.log;
pid ${home}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;\n' : ''}events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  access_log off;
  keepalive_requests 10000000;
  client_body_temp_path ${home}/nginx; proxy_temp_path ${home}/nginx; fastcgi_temp_path ${home}/nginx;
  uwsgi_temp_path ${home}/nginx; scgi_temp_path ${home}/nginx;
  server {
    listen ${bare} ssl http2;
    ssl_certificate ${listening.certificate};
    ssl_certificate_key ${listening.key};
    root ${home}/bare;
  }
  ${brotli ? settings : settings.replace(/^.*brotli\.conf;$/m, '')}
}`,
  );
  const program = spawnSync('which', ['nginx'], { encoding: 'utf8' }).stdout.trim();
  const server = spawn(program, ['-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
  await answers(https);
  return {
    http: `http://localhost:${http}`,
    https: `https://localhost:${https}`,
    /** A server without any of our settings, for the files in `home/bare`. */
    bare: `https://localhost:${bare}`,
    async stop() {
      server.kill('SIGQUIT');
      await once(server, 'exit');
    },
  };
}

function makeCertificate({ certificate, key }: { certificate: string; key: string }): void {
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '2', '-subj', '/CN=localhost', '-keyout', key, '-out', certificate],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
}
