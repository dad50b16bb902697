/**
 * Puts a finished site in the place of the one before. The site is missing only between two
 * renames; a process that dies there is made good by `repairSwap` when the next one starts.
 */
import { cp, readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Swap {
  /** The folder that readers are served from. */
  live: string;
  /** The finished site. */
  aside: string;
  /** Where the site before goes; best on the same disk. */
  previous: string;
}

/** Brings the site before back when a swap was cut short; otherwise clears what it left. */
export async function repairSwap({ live, previous }: Swap): Promise<void> {
  if (!existsSync(previous)) return;
  if (existsSync(live)) await remove(previous);
  else await move(previous, live);
}

/**
 * Swaps by renaming. Where the folders cannot be renamed (the live one is a mount point, another
 * disk, or held open on Windows), the new files are copied over the old ones instead.
 */
export async function swap(folders: Swap): Promise<void> {
  const { live, aside, previous } = folders;
  await repairSwap(folders);
  if (existsSync(live)) {
    try {
      await move(live, previous);
    } catch {
      await copyOver(aside, live);
      return;
    }
  }
  try {
    await move(aside, live);
  } catch {
    await cp(aside, live, { recursive: true });
  }
  await remove(previous);
}

/** Windows refuses to rename a folder while a virus scanner or a server reads in it: try again. */
async function move(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const busy = code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
      if (!busy || attempt === 5) throw error;
      await wait(100 * attempt);
    }
  }
}

/** Makes `to` equal to `from` without ever emptying it: first what is new, then what is gone. */
async function copyOver(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, force: true });
  const names = await readdir(to, { recursive: true });
  for (const name of names) {
    if (!existsSync(join(from, name))) await remove(join(to, name));
  }
  await remove(from);
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
