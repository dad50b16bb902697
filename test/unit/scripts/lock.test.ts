import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../scripts/lib/lock.mjs';

let file: string;
/** The process that runs the tests: alive, and not this one. */
const OTHER = process.ppid;

beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'lock-')), 'build.lock');
});

test('a free lock is taken and given back', async () => {
  const release = await takeLock(file, () => {});
  expect(existsSync(file)).toBe(true);
  release();
  expect(existsSync(file)).toBe(false);
});

test('the lock of a living process is waited for', async () => {
  await writeFile(file, String(OTHER));
  let told = 0;
  let taken = false;
  const waiting = takeLock(file, () => told++).then((release) => {
    taken = true;
    return release;
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect([told, taken]).toEqual([1, false]);
  await writeFile(file, '2147483646');
  (await waiting)();
});

test('the lock of a process that died is taken over', async () => {
  await writeFile(file, '2147483646');
  const release = await takeLock(file, () => {});
  release();
  expect(existsSync(file)).toBe(false);
});
