/**
 * The addresses of the content as it was released last, so that a check knows before the next release
 * which of them would die.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { writeWhole } from '../cards/files.ts';
import type { Problem } from '../checks/base.ts';
import { readContext } from '../checks/context.ts';
import { addresses } from '../checks/pages.ts';
import { dyingAddresses } from '../domain/release/dying.ts';
import type { Manifest } from '../domain/release/manifest.ts';
import { todayInChina } from '../source/today.ts';
import { movedPaths } from '../source/moved.ts';

export interface Released {
  root: string;
  /** From `root`, or absolute. */
  contentDir: string;
  /** Folder for what may be deleted at any time. */
  cache: string;
}

/** What is remembered of the last release to readers. */
interface Known {
  /** Name of the place, for people. */
  name: string;
  addresses: string[];
}

/** One file a content: a checkout may serve many unions in turn. */
const fileOf = ({ cache, contentDir }: Released) =>
  join(cache, 'release', 'addresses', `${encodeURIComponent(contentDir)}.json`);

/** To be called when a release to readers has come to its end. */
export async function rememberAddresses(name: string, released: Released): Promise<void> {
  const { root, contentDir } = released;
  const context = await readContext(root, contentDir, todayInChina());
  const known: Known = { name, addresses: [...addresses(context)].sort() };
  await mkdir(dirname(fileOf(released)), { recursive: true });
  await writeWhole(fileOf(released), Buffer.from(JSON.stringify(known)));
}

/**
 * An error for every address that the content has lost since; none when no release is known.
 *
 * @throws SyntaxError when `moved.json` cannot be read: other checks tell where
 */
export async function addressFaults(released: Released): Promise<Problem[]> {
  const { root, contentDir } = released;
  const text = await readFile(fileOf(released), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  const known: Known = JSON.parse(text);
  const context = await readContext(root, contentDir, todayInChina());
  const moved = movedPaths(resolve(root, contentDir));
  return dyingAddresses(asManifest(known.addresses), asManifest(addresses(context)), moved).map(
    ({ address, line }) => ({
      ...{ file: posix.join(contentDir, 'moved.json'), line: 1, column: 1 },
      ...{ rule: 'dying-address', level: 'error' as const, fix: line },
      message: `上次发布到“${known.name}”时有“${address}”，现在没有了；别人收藏了、印出去了，要让它转到新的网页：把下面这一行加到 moved 里，“to”后面的核对一下`,
    }),
  );
}

/** The addresses as a release that consists of nothing else. */
function asManifest(list: Iterable<string>): Manifest {
  const files = Array.from(list, (address) => [
    address.replace(/\/$/, '/index.html'),
    { sha256: '', bytes: 0 },
  ]);
  return { id: '', history: [], withdrawn: [], files: Object.fromEntries(files), carried: {} };
}
