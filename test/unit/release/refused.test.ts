/** What keeps a release from beginning, in words of the person who can mend it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from '../../../src/release/publish.ts';
import { openTarget } from '../../../src/release/targets/index.ts';
import type { ReleaseTarget } from '../../../src/schemas/release.ts';
import { lacking } from './places.ts';
import { startSshd } from './sshd.ts';
import { writeSite } from './tiny-site.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'refused-'));
  writeSite(join(home, 'site'), 1);
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

function release(config: Pick<ReleaseTarget, 'kind'> & Partial<ReleaseTarget>, force = false) {
  const means = { root: home, cache: join(home, 'cache'), kept: 3, say: () => {} };
  const full = { id: 'test', name: '测试', rehearsal: false, ...config };
  return publish(openTarget(full, means), {
    force,
    moved: new Set(),
    make: (known) => ({
      ...{ ...known, site: join(home, 'site'), withdrawn: [], kept: 3, time: new Date() },
    }),
    agree: async () => true,
  });
}

test('somebody else is at it; the lock of a process that died counts for nothing', async () => {
  const config = { kind: 'folder', folder: 'online' } as const;
  const lock = join(home, 'online/release.lock');
  const hold = (pid: number) =>
    writeFileSync(lock, JSON.stringify({ host: hostname(), pid, since: Date.now() }));
  mkdirSync(join(home, 'online'));
  hold(process.ppid);
  await expect(release(config)).rejects.toThrow(/正在发布.*\n.*--unlock/);
  await expect(release(config, true)).resolves.toHaveProperty('id');
  hold(2 ** 22 + 1);
  await expect(release(config)).resolves.toBe('same');
});

test('a person says no, and nothing is changed', async () => {
  const means = { root: home, cache: join(home, 'cache'), kept: 3, say: () => {} };
  const config = { id: 'test', name: '测试', rehearsal: false, kind: 'folder', folder: 'online' };
  const opened = openTarget(config as ReleaseTarget, means);
  const said = await publish(opened, {
    force: false,
    moved: new Set(),
    make: (known) => ({
      ...{ ...known, site: join(home, 'site'), withdrawn: [], kept: 3, time: new Date() },
    }),
    agree: async () => false,
  });
  expect(said).toBe('declined');
  expect(await opened.target.online()).toBeUndefined();
});

const noSsh = lacking('ssh', 'sshd', 'ssh-keygen');

test.skipIf(noSsh.length > 0)(
  `a key that the server does not know${noSsh.length > 0 ? `（跳过：没有 ${noSsh.join('、')}）` : ''}`,
  async () => {
    const { configFile: sshConfig, stop } = await startSshd(home);
    const config = { kind: 'ssh', host: 'stranger', folder: '/srv/x', sshConfig } as const;
    await expect(release(config)).rejects.toThrow('服务器不认这台电脑的密钥');
    await stop();
  },
);

const noRclone = lacking('rclone');

test.skipIf(noRclone.length > 0)(
  `a remote that rclone does not know${noRclone.length > 0 ? '（跳过：没有 rclone）' : ''}`,
  async () => {
    const config = { kind: 'rclone', remote: 'nobody-knows-it:bucket' } as const;
    await expect(release(config)).rejects.toThrow('rclone 不认识这个存储');
  },
);
