/**
 * A server over SSH, laid out as the folder of `folder.ts`. rsync brings what is new into a folder of
 * its own for every attempt, one command on the server does the rest.
 */
import { join } from 'node:path';
import type { Manifest } from '../../domain/release/manifest.ts';
import { outdated } from '../../domain/release/history.ts';
import { explainFailure } from '../explain.ts';
import { ReleaseFailed } from '../failed.ts';
import { takeReleaseLock } from '../locks.ts';
import { PARTS, type Staged } from '../stage.ts';
import type { Means, Target } from '../target.ts';
import type { Tools } from '../tool.ts';
import { SCRIPTS } from './ssh-scripts.ts';

export interface SshPlace {
  /** `user@host`, or a name from the settings of ssh. */
  host: string;
  port?: number | undefined;
  /** Absolute, on the server. */
  folder: string;
  /** Settings of ssh, where they are not in their usual place. */
  configFile?: string | undefined;
}

/** rsync takes twenty folders to link from at most. */
const MOST_FOLDERS = 8;

export function sshTarget(place: SshPlace, tools: Tools, { kept, say }: Means): Target {
  const { host, port, folder } = place;
  const options = [
    // A question nobody sees would wait for ever.
    ...['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=20'],
    ...(place.configFile === undefined ? [] : ['-F', place.configFile]),
    ...(port === undefined ? [] : ['-p', String(port)]),
  ];
  /** Runs a script on the server with the folder as `$1`. */
  const call = (script: string, args: readonly string[] = []) =>
    tools.run('ssh', [
      ...options,
      host,
      ['sh', '-c', script, 'release', folder, ...args].map(quoted).join(' '),
    ]);
  const must = async (script: string, args: readonly string[] = []) => {
    const { code, stdout, stderr } = await call(script, args);
    if (code !== 0) throw new ReleaseFailed(explainFailure('ssh', stderr));
    return stdout;
  };
  const read = async (id: string): Promise<Manifest | undefined> => {
    const text = await must(SCRIPTS.read, [`releases/${id}/${PARTS.manifest}`]);
    return text === '' ? undefined : JSON.parse(text);
  };

  /** Folders of releases, whole or in part, as `online` has seen them. */
  let names: string[] = [];

  return {
    async online() {
      const seen = await must(SCRIPTS.look);
      const end = seen.indexOf('\n\n');
      names = seen.slice(0, end).split('\n').filter(Boolean);
      const text = seen.slice(end).trim();
      return text === '' ? undefined : JSON.parse(text);
    },

    // Readers are sent from one release to the next in one step.
    isWhole: async () => true,

    lock: (force) =>
      takeReleaseLock(
        {
          async create(text) {
            const { code, stderr } = await call(SCRIPTS.lock, [text]);
            if (code === 0) return true;
            if (code === SCRIPTS.locked) return false;
            throw new ReleaseFailed(explainFailure('ssh', stderr));
          },
          read: async () => (await must(SCRIPTS.read, ['release.lock'])) || undefined,
          remove: async (text) => void (await must(SCRIPTS.unlock, [text])),
        },
        force,
      ),

    async put({ folder: local, manifest }: Staged, online) {
      if (online?.id === manifest.id) return;
      const attempt = `.incoming-${manifest.id}`;
      // What an earlier attempt has brought need not be sent again.
      const earlier = names.filter((name) => name.startsWith('.incoming-') && name !== attempt);
      const sources = [...(online ? [online.id] : []), ...earlier].slice(0, MOST_FOLDERS);
      say('正在传新的文件……');
      await tools.must('rsync', [
        ...['--recursive', '--links', '--checksum', '--delete', '--chmod=D755,F644'],
        ...sources.map((name) => `--link-dest=${folder}/releases/${name}`),
        ...['-e', ['ssh', ...options].map(quoted).join(' ')],
        `${join(local, '/')}`,
        `${host}:${folder}/releases/${attempt}/`,
      ]);
      say('正在换上新的网站……');
      await must(SCRIPTS.finish, [
        ...[manifest.id, attempt, online?.id ?? ''],
        ...outdated(names, manifest, kept),
      ]);
    },

    async before({ history }) {
      for (const id of history) {
        const manifest = await read(id);
        if (manifest) return manifest;
      }
      return undefined;
    },

    async goBack(online, before) {
      await must(SCRIPTS.goBack, [before.id, online.id]);
    },
  };
}

/** A word as the shell takes it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
