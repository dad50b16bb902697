/** Places to release to, each real as far as the machine has the tools. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseTarget } from '../../../src/schemas/release.ts';
import type { Job } from './publisher.ts';
import { startSshd } from './sshd.ts';
import { startStorage } from './storage.ts';
import type { Get } from './tiny-site.ts';

export interface Place extends AsyncDisposable {
  job: Job;
  /** Gets what a reader gets. */
  get: Get;
  /** The folder of the target, where it has one. */
  folder?: string;
}

interface KindOfPlace {
  title: string;
  /** Tools that this machine lacks. */
  missing: string[];
  /** How often a test kills a release to it. */
  kills: number;
  open(): Promise<Place>;
}

const isThere = (tool: string) => spawnSync('which', [tool]).status === 0;
export const lacking = (...tools: string[]) => tools.filter((tool) => !isThere(tool));

export const PLACES: readonly KindOfPlace[] = [
  { title: 'folder', missing: [], kills: 50, open: openFolder },
  {
    title: 'server over SSH',
    missing: lacking('ssh', 'sshd', 'ssh-keygen', 'rsync'),
    kills: 2,
    open: openServer,
  },
  {
    title: 'object storage',
    missing: lacking('rclone'),
    kills: 4,
    open: openStorage,
  },
];

/** A folder of the test and the job with it. */
function prepare(config: Pick<ReleaseTarget, 'kind'> & Partial<ReleaseTarget>) {
  const home = mkdtempSync(join(tmpdir(), 'release-'));
  const job: Job = {
    config: { id: 'test', name: '测试', rehearsal: false, ...config },
    cache: join(home, 'cache'),
    site: join(home, 'site'),
  };
  return { home, job, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/** One opening a file, as web servers do: the folder may be switched behind it. */
const fromFolder =
  (folder: string): Get =>
  (path) =>
    readFile(join(folder, 'current/site', path.replace(/\/$/, '/index.html')), 'utf8').catch(
      () => undefined,
    );

async function openFolder(): Promise<Place> {
  const { home, job, remove } = prepare({ kind: 'folder' });
  const folder = join(home, 'online');
  job.config.folder = folder;
  return { job, folder, get: fromFolder(folder), [Symbol.asyncDispose]: async () => remove() };
}

async function openServer(): Promise<Place> {
  const { home, job, remove } = prepare({ kind: 'ssh' });
  const folder = join(home, 'online');
  const { configFile, stop } = await startSshd(home);
  Object.assign(job.config, { host: 'test', folder, sshConfig: configFile });
  return {
    job,
    folder,
    get: fromFolder(folder),
    async [Symbol.asyncDispose]() {
      await stop();
      remove();
    },
  };
}

async function openStorage(): Promise<Place> {
  const { job, remove } = prepare({ kind: 'rclone', remote: 'storage:bucket' });
  const { get, environment, stop } = await startStorage('bucket');
  const before = { ...process.env };
  Object.assign(process.env, environment);
  return {
    job,
    get,
    async [Symbol.asyncDispose]() {
      for (const name of Object.keys(environment)) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
      await stop();
      remove();
    },
  };
}
