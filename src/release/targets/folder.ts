/** A folder that a web server on this machine reads: its root is `current/site`. */
import {
  link,
  copyFile,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { siteFiles } from '../../channels/offline/site-files.ts';
import { outdated } from '../../domain/release/history.ts';
import { isCode, isHashed, stateOf, type Manifest } from '../../domain/release/manifest.ts';
import { COMPRESSED } from '../compress.ts';
import { takeReleaseLock } from '../locks.ts';
import { PARTS, type Staged } from '../stage.ts';
import type { Means, Target } from '../target.ts';

const CURRENT = 'current';
const RELEASES = 'releases';
/** Where the next release grows; nobody is served from here. */
const INCOMING = '.incoming';

/** @param root absolute */
export function folderTarget(root: string, { kept, say }: Means): Target {
  const current = join(root, CURRENT);
  const releases = join(root, RELEASES);
  const lock = join(root, 'release.lock');
  const folderOf = ({ id }: Manifest) => join(releases, id);

  const read = async (id: string): Promise<Manifest | undefined> => {
    const text = await readIfThere(join(releases, id, PARTS.manifest));
    return text === undefined ? undefined : JSON.parse(text);
  };

  /** Readers see the old release until the rename and the new one from then on. */
  const switchTo = async (id: string) => {
    const aside = join(root, '.next');
    await rm(aside, { force: true });
    await symlink(join(RELEASES, id), aside, 'dir');
    await rename(aside, current);
  };

  const prune = async (online: Manifest) => {
    const names = await readdir(releases);
    for (const name of outdated(names, online, kept)) {
      await rm(join(releases, name), { recursive: true, force: true });
    }
  };

  return {
    async online() {
      const link = await readlink(current).catch(() => undefined);
      return link === undefined ? undefined : read(basename(link));
    },

    // Readers are sent from one release to the next in one step.
    isWhole: async () => true,

    async lock(force) {
      await mkdir(releases, { recursive: true });
      return takeReleaseLock(
        {
          create: (text) =>
            writeFile(lock, text, { flag: 'wx' }).then(
              () => true,
              (error: NodeJS.ErrnoException) => {
                if (error.code === 'EEXIST') return false;
                throw error;
              },
            ),
          read: () => readIfThere(lock),
          remove: async (text) => {
            if ((await readIfThere(lock)) === text) await rm(lock, { force: true });
          },
        },
        force,
      );
    },

    async put({ folder, manifest }: Staged, online) {
      if (online?.id === manifest.id) return;
      say('正在放新的文件……');
      const incoming = join(releases, INCOMING);
      await rm(incoming, { recursive: true, force: true });
      await takeFiles(
        folder,
        incoming,
        manifest,
        online && { manifest: online, folder: folderOf(online) },
      );
      // Left by a run that was cut short before the switch.
      await rm(folderOf(manifest), { recursive: true, force: true });
      await rename(incoming, folderOf(manifest));
      await switchTo(manifest.id);
      say('已经换上新的网站，正在清理……');
      await prune(manifest);
    },

    async before({ history }) {
      for (const id of history) {
        const manifest = await read(id);
        if (manifest) return manifest;
      }
      return undefined;
    },

    async goBack(online, before) {
      // Pages that are open now still ask for what is going away.
      const wanted = [...Object.keys(online.files), ...Object.keys(online.carried)].filter(isCode);
      await addFiles(folderOf(online), folderOf(before), wanted);
      await switchTo(before.id);
    },
  };
}

/** Fills the folder of a release: what has not changed as links, which take no room. */
async function takeFiles(
  from: string,
  to: string,
  manifest: Manifest,
  online: { manifest: Manifest; folder: string } | undefined,
): Promise<void> {
  for (const path of await siteFiles(from)) {
    const target = join(to, path);
    await mkdir(dirname(target), { recursive: true });
    const plain = path.replace(/\.(?:gz|br)$/, '').slice(PARTS.site.length + 1);
    const old = stateOf(online?.manifest, plain);
    const isSame = old !== undefined && old.sha256 === manifest.files[plain]?.sha256;
    if (isSame && online && (await linked(join(online.folder, path), target))) continue;
    await copyFile(join(from, path), target);
  }
  if (online) await addFiles(online.folder, to, Object.keys(manifest.carried));
}

/** Links files of one release, with their compressed forms, into another that lacks them. */
async function addFiles(from: string, to: string, paths: readonly string[]): Promise<void> {
  for (const path of paths.filter(isHashed)) {
    for (const ending of ['', ...COMPRESSED]) {
      const target = join(to, PARTS.site, path + ending);
      await mkdir(dirname(target), { recursive: true });
      const source = join(from, PARTS.site, path + ending);
      if (!(await linked(source, target))) {
        await copyFile(source, target).catch(ignoreMissing);
      }
    }
  }
}

/** @returns whether `to` is now there; false when there is no `from`, or links cannot be made */
async function linked(from: string, to: string): Promise<boolean> {
  return link(from, to).then(
    () => true,
    // Never to be written over: under the same name it is the same file, perhaps being read.
    (error: NodeJS.ErrnoException) => error.code === 'EEXIST',
  );
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(ignoreMissing);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
