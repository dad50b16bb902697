import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { repairSwap, swap, type Swap } from '../../../scripts/lib/swap.ts';

let folders: Swap;

/** Makes a folder that holds `name`, with `name` as its text. */
async function site(folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), name);
}

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'swap-'));
  folders = {
    live: join(root, 'dist'),
    aside: join(root, 'cache/site'),
    previous: join(root, 'cache/previous'),
  };
  await site(folders.aside, 'new.html');
});

describe('swap', () => {
  test('the first build becomes the site', async () => {
    await swap(folders);
    expect(await readdir(folders.live)).toEqual(['new.html']);
  });

  test('a build replaces the site before, whole, and leaves nothing aside', async () => {
    await site(folders.live, 'old.html');
    await swap(folders);
    expect(await readdir(folders.live)).toEqual(['new.html']);
    expect(existsSync(folders.aside) || existsSync(folders.previous)).toBe(false);
  });

  test('where the live folder cannot be renamed, files are copied and stale ones removed', async () => {
    await site(folders.live, 'old.html');
    await site(join(folders.live, 'gone'), 'old.html');
    // A folder cannot be moved into itself: rename fails as it does on a mount point.
    await swap({ ...folders, previous: join(folders.live, 'gone', 'x') });
    expect(await readdir(folders.live)).toEqual(['new.html']);
    expect(await readFile(join(folders.live, 'new.html'), 'utf8')).toBe('new.html');
  });
});

describe('repairSwap', () => {
  test('a swap cut short between the renames is undone', async () => {
    await site(folders.previous, 'old.html');
    await repairSwap(folders);
    expect(await readdir(folders.live)).toEqual(['old.html']);
  });

  test('what a swap cut short at its end left is cleared', async () => {
    await site(folders.live, 'new.html');
    await site(folders.previous, 'old.html');
    await repairSwap(folders);
    expect(await readdir(folders.live)).toEqual(['new.html']);
    expect(existsSync(folders.previous)).toBe(false);
  });
});
