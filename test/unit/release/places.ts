/** Places to release to, each real as far as the machine has the tools. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReleaseTarget } from '../../../src/schemas/release.ts';
import type { Job } from './publisher.ts';
import { hasS3Server, startS3Server } from './s3-server.ts';
import { startSshd } from './sshd.ts';
import { startStorage, type Storage } from './storage.ts';
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
  /** What this machine lacks for it. */
  missing: string[];
  /** How often a test kills a release to it. */
  kills: number;
  /** A file there is replaced all at once, so that somebody may read at any moment. */
  atOnce: boolean;
  open(): Promise<Place>;
}

const isThere = (tool: string) => spawnSync('which', [tool]).status === 0;
export const lacking = (...tools: string[]) => tools.filter((tool) => !isThere(tool));

/** How often the thorough test kills every kind of release; `undefined` in the short one. */
export const THOROUGH = Number(process.env.NUANXUN_KILLS) || undefined;

const noS3Server = hasS3Server(THOROUGH !== undefined) ? [] : ['S3 服务器（设 NUANXUN_KILLS=50）'];

export const PLACES: readonly KindOfPlace[] = [
  { title: 'folder', missing: [], kills: THOROUGH ?? 50, atOnce: true, open: openFolder },
  {
    title: 'server over SSH',
    missing: lacking('ssh', 'sshd', 'ssh-keygen', 'rsync'),
    kills: THOROUGH ?? 4,
    atOnce: true,
    open: openServer,
  },
  {
    title: 'object storage',
    missing: lacking('rclone'),
    kills: THOROUGH ?? 3,
    atOnce: true,
    open: () => openStorage(startStorage),
  },
  {
    title: 'S3 server',
    missing: [...lacking('rclone'), ...noS3Server],
    kills: THOROUGH ?? 1,
    atOnce: true,
    open: () => openStorage(startS3Server),
  },
  {
    title: 'folder through rclone',
    missing: lacking('rclone'),
    kills: THOROUGH ?? 1,
    atOnce: false,
    open: openRcloneFolder,
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
    readFile(join(folder, path.replace(/\/$/, '/index.html')), 'utf8').catch(() => undefined);

async function openFolder(): Promise<Place> {
  const { home, job, remove } = prepare({ kind: 'folder' });
  const folder = join(home, 'online');
  job.config.folder = folder;
  return {
    job,
    folder,
    get: fromFolder(join(folder, 'current/site')),
    [Symbol.asyncDispose]: async () => remove(),
  };
}

async function openServer(): Promise<Place> {
  const { home, job, remove } = prepare({ kind: 'ssh' });
  const folder = join(home, 'online');
  const { configFile, stop } = await startSshd(home);
  Object.assign(job.config, { host: 'test', folder, sshConfig: configFile });
  return {
    job,
    folder,
    get: fromFolder(join(folder, 'current/site')),
    async [Symbol.asyncDispose]() {
      await stop();
      remove();
    },
  };
}

async function openStorage(start: (bucket: string) => Promise<Storage>): Promise<Place> {
  const { job, remove } = prepare({ kind: 'rclone', remote: 'storage:bucket' });
  const { get, environment, stop } = await start('bucket');
  const restore = setEnvironment(environment);
  return {
    job,
    get,
    async [Symbol.asyncDispose]() {
      restore();
      await stop();
      remove();
    },
  };
}

async function openRcloneFolder(): Promise<Place> {
  const { home, job, remove } = prepare({ kind: 'rclone' });
  const folder = join(home, 'disk');
  job.config.remote = `disk:${folder}`;
  const restore = setEnvironment({
    RCLONE_CONFIG_DISK_TYPE: 'local',
    RCLONE_CONFIG: '/dev/null',
  });
  return {
    job,
    get: fromFolder(folder),
    async [Symbol.asyncDispose]() {
      restore();
      remove();
    },
  };
}

/** @returns gives the variables back what they were */
export function setEnvironment(variables: Record<string, string>): () => void {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  return () => {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  };
}
