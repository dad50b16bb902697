/** An OpenSSH server of the test on this machine, with keys of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** @returns settings for ssh in which the server is called `test` */
export async function startSshd(
  home: string,
): Promise<{ configFile: string; stop(): Promise<void> }> {
  for (const name of ['host', 'user', 'stranger']) {
    spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(home, name)]);
  }
  const port = await freePort();
  const settings = {
    Port: String(port),
    ListenAddress: '127.0.0.1',
    HostKey: join(home, 'host'),
    AuthorizedKeysFile: join(home, 'user.pub'),
    PidFile: 'none',
    StrictModes: 'no',
    UsePAM: 'no',
    PasswordAuthentication: 'no',
  };
  writeFileSync(join(home, 'sshd_config'), lines(settings));
  // The server wants this folder when it runs as root.
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const path = spawnSync('which', ['sshd'], { encoding: 'utf8' }).stdout.trim();
  const server = spawn(path, ['-D', '-f', join(home, 'sshd_config')], { stdio: 'ignore' });
  await answers(port);
  const configFile = join(home, 'ssh_config');
  const client = {
    HostName: '127.0.0.1',
    Port: String(port),
    User: userInfo().username,
    IdentityFile: join(home, 'user'),
    IdentitiesOnly: 'yes',
    UserKnownHostsFile: join(home, 'known_hosts'),
    StrictHostKeyChecking: 'accept-new',
    LogLevel: 'ERROR',
  };
  writeFileSync(
    configFile,
    `Host test\n${lines(client)}Host stranger\n${lines({ ...client, IdentityFile: join(home, 'stranger') })}`,
  );
  return {
    configFile,
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

const lines = (settings: Record<string, string>) =>
  Object.entries(settings)
    .map(([name, value]) => `${name} ${value}\n`)
    .join('');

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until somebody listens on a port. */
export async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await wait(50);
  }
  throw new Error(`Nobody listens on port ${port}`);
}
