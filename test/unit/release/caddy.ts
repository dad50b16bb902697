/** A real Caddy on this machine that serves a release with the settings made for it. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Serving } from '../../../src/release/server/index.ts';
import { putOnline } from './serving.ts';
import { answers, freePort } from './sshd.ts';

/** Puts a finished site into `home` as a release and serves it. */
export async function serveWithCaddy(home: string, site: string, moved: Serving['moved']) {
  const folder = join(home, 'online');
  await putOnline(home, site, { host: 'localhost', folder, moved });
  const [http, https] = [await freePort(), await freePort()];
  // As whoever runs the server writes it; its own certificate is not to become this machine's.
  writeFileSync(
    join(home, 'Caddyfile'),
    `{
	admin off
	skip_install_trust
	http_port ${http}
	https_port ${https}
}
import ${folder}/current/server/Caddyfile
`,
  );
  const program = spawnSync('which', ['caddy'], { encoding: 'utf8' }).stdout.trim();
  const server = spawn(
    program,
    ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
    },
  );
  let said = '';
  server.stderr.on('data', (data) => (said += data));
  await Promise.race([
    answers(https),
    once(server, 'exit').then(() => Promise.reject(new Error(said))),
  ]);
  return {
    http: `http://localhost:${http}`,
    https: `https://localhost:${https}`,
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}
