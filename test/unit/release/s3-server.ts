/**
 * An S3 server that others wrote, from npm: object storage as rclone knows it, signatures, listings and
 * copies included. It is no part of the project; the thorough test installs it outside.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { remoteAt, type Storage } from './storage.ts';
import { freePort } from './sshd.ts';

const [NAME, VERSION] = ['fauxqs', '2.4.1'];
const HOME = join(tmpdir(), `nuanxun-${NAME}-${VERSION}`);
const ENTRY = join(HOME, 'node_modules', NAME, 'dist/app.js');

/** What the test needs of the package. */
interface Package {
  startFauxqs(options: {
    port: number;
    logger: false;
    init: { buckets: string[] };
  }): Promise<{ stop(): Promise<void> }>;
}

/** Whether it is there. @param install fetches it when it is not */
export function hasS3Server(install: boolean): boolean {
  if (!existsSync(ENTRY) && install) {
    mkdirSync(HOME, { recursive: true });
    const wanted = { private: true, dependencies: { [NAME]: VERSION } };
    writeFileSync(join(HOME, 'package.json'), JSON.stringify(wanted));
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
      cwd: HOME,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  return existsSync(ENTRY);
}

export async function startS3Server(bucket: string): Promise<Storage> {
  const port = await freePort();
  const { startFauxqs } = (await import(pathToFileURL(ENTRY).href)) as Package;
  const server = await startFauxqs({ port, logger: false, init: { buckets: [bucket] } });
  return { ...remoteAt(port, bucket), stop: () => server.stop() };
}
