/** What is remembered of a release, and what a check makes of it before the next one. */
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressFaults, rememberAddresses } from '../../../src/release/known.ts';

const FIXTURE = join(import.meta.dirname, '../../fixtures/second-union');

let root: string;
const released = () => ({ root, contentDir: 'content', cache: join(root, '.cache') });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'known-'));
  cpSync(FIXTURE, join(root, 'content'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const rename = () =>
  renameSync(join(root, 'content/notices/2026-21.mdx'), join(root, 'content/notices/2026-22.mdx'));

test('before the first release nothing can die', async () => {
  rename();
  expect(await addressFaults(released())).toEqual([]);
});

test('a renamed notice, with the line that keeps its address alive', async () => {
  await rememberAddresses('正式网站', released());
  expect(await addressFaults(released())).toEqual([]);
  rename();
  const faults = await addressFaults(released());
  expect(faults.map(({ file, message, fix }) => `${file}\n${message}\n${fix}`))
    .toMatchInlineSnapshot(`
      [
        "content/moved.json
      上次发布到“正式网站”时有“/notices/2026-21/”，现在没有了；别人收藏了、印出去了，要让它转到新的网页：把下面这一行加到 moved 里，“to”后面的核对一下
      { "from": "/notices/2026-21/", "to": "/notices/2026-22/" }",
      ]
    `);
  writeFileSync(join(root, 'content/moved.json'), `{ "moved": [${faults[0]!.fix}] }`);
  expect(await addressFaults(released())).toEqual([]);
});

test('another content in the same checkout has a memory of its own', async () => {
  await rememberAddresses('正式网站', released());
  cpSync(FIXTURE, join(root, 'sites/other'), { recursive: true });
  const other = { ...released(), contentDir: 'sites/other' };
  expect(await addressFaults(other)).toEqual([]);
  await rememberAddresses('别的网站', other);
  rename();
  expect(await addressFaults(released())).toHaveLength(1);
});
