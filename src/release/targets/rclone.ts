/**
 * Object storage, or whatever rclone reaches. It has no switch: new files come first, then pages,
 * removals last, and what is online is written down before and after. What a release replaces is
 * copied aside over there, so that any computer can go back.
 */
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesToKeep, sourcesOf, withdrawsMore } from '../../domain/release/archive.ts';
import { haveSameFiles } from '../../domain/release/history.ts';
import { isHashed, isPage, stateOf, type Manifest } from '../../domain/release/manifest.ts';
import { uploadsFor, uploadsOf, type Uploads } from '../../domain/release/uploads.ts';
import { ReleaseFailed } from '../failed.ts';
import { takeReleaseLock } from '../locks.ts';
import { PARTS } from '../stage.ts';
import type { Means, Target } from '../target.ts';
import type { Tools } from '../tool.ts';
import { openRemote } from './rclone-remote.ts';

/** What the storage holds, written there. */
interface State {
  /** The release that is complete. */
  current?: Manifest;
  /** Releases whose upload was cut short: their files may be there in part. */
  pending: Manifest[];
  /** Earlier releases of which that was kept which is no longer online. */
  kept: string[];
  /** Those that nobody may go back to: to be deleted, perhaps in part already. */
  outdated: string[];
}

/** Folder for our own notes, beside the site. */
const NOTES = '.nuanxun';
const STATE = `${NOTES}/state.json`;
const LOCK = `${NOTES}/lock.json`;
const keptOf = (id: string) => `${NOTES}/kept/${id}`;

/**
 * @param remote as rclone writes it, `oss:bucket/folder`
 * @param folder of this computer, for files on their way back; it may be deleted at any time
 */
export function rcloneTarget(
  remote: string,
  tools: Tools,
  folder: string,
  { say }: Pick<Means, 'say'>,
): Target {
  const there = openRemote(remote, tools);
  /** As last read or written: nobody else writes it while we have the lock. */
  let seen: State | undefined;
  const readState = async (): Promise<State> => {
    const text = await there.read(STATE);
    const empty: State = { pending: [], kept: [], outdated: [] };
    return (seen = text === undefined ? empty : { ...empty, ...JSON.parse(text) });
  };
  const writeState = async (state: State) => {
    await there.write(STATE, JSON.stringify(state));
    seen = state;
  };

  /** Copies aside what the next release takes away, and the manifest last: then it is complete. */
  const keep = async ({ current, pending }: State, next: Manifest): Promise<string[]> => {
    if (!current || current.id === next.id) return [];
    const files = filesToKeep(current, next, pending);
    if (files.length > 0) say(`正在留一份旧的，好退回来：${files.length}个文件……`);
    await there.copyAside(`${keptOf(current.id)}/${PARTS.site}`, files);
    await there.write(`${keptOf(current.id)}/${PARTS.manifest}`, JSON.stringify(current));
    return [current.id];
  };

  /** @param site folder of this computer with the files */
  const send = async (site: string, { first, pages, last, removals }: Uploads) => {
    say(`正在传新的文件：${first.length}个……`);
    const hashed = first.filter(isHashed);
    await there.upload(site, hashed, 'public, max-age=31536000, immutable');
    const others = first.filter((file) => !isHashed(file));
    await there.upload(site, others, 'public, max-age=600');
    say(`正在换网页：${pages.filter(isPage).length}个……`);
    await there.upload(site, pages, 'public, max-age=60');
    await there.upload(site, last, 'no-cache');
    if (removals.length > 0) say(`正在删去不要的文件：${removals.length}个……`);
    await there.removeFiles(removals);
  };

  const cleanUp = async (state: State): Promise<State> => {
    if (state.outdated.length === 0) return state;
    for (const id of state.outdated) await there.removeFolder(keptOf(id));
    const clean = { ...state, outdated: [] };
    await writeState(clean);
    return clean;
  };

  /** @param fetch brings here what the release asks for of files that are not new */
  const put = async (
    { site, manifest }: { site: string; manifest: Manifest },
    fetch: (files: string[]) => Promise<void>,
  ) => {
    const state = await cleanUp(seen ?? (await readState()));
    const { current, pending } = state;
    const uploads = uploadsFor(manifest, [...(current ? [current] : []), ...pending]);
    await fetch(uploadsOf(uploads));
    const kept = [...new Set([...state.kept, ...(await keep(state, manifest))])];
    // Two releases may be mixed from here on: whoever comes next has to know both.
    const others = pending.filter((one) => !haveSameFiles(one, manifest));
    await writeState({ ...state, kept, pending: [...others, manifest] });
    await send(site, uploads);
    // What was withdrawn must not lie in a place that everybody can read.
    const stays = withdrawsMore(current, manifest) ? [] : manifest.history;
    const done: State = {
      ...{ current: manifest, pending: [], kept: kept.filter((id) => stays.includes(id)) },
      outdated: kept.filter((id) => !stays.includes(id)),
    };
    await writeState(done);
    await cleanUp(done);
  };

  return {
    online: async () => (await readState()).current,
    isWhole: async () => (seen ?? (await readState())).pending.length === 0,

    lock: (force) =>
      takeReleaseLock(
        {
          // Storage knows no “only if it is not there”: whoever reads his own words back has it.
          async create(text) {
            if ((await there.read(LOCK)) !== undefined) return false;
            await there.write(LOCK, text);
            return (await there.read(LOCK)) === text;
          },
          read: () => there.read(LOCK),
          async remove(text) {
            if ((await there.read(LOCK)) === text) await there.remove(LOCK);
          },
        },
        force,
      ),

    put: ({ folder: staged, manifest }, online) => {
      const site = join(staged, PARTS.site);
      return put({ site, manifest }, async (files) => {
        // Files of earlier releases that an upload cut short may have removed.
        const carried = files.filter((file) => !Object.hasOwn(manifest.files, file));
        if (online) await there.bring(`${keptOf(online.id)}/${PARTS.site}`, site, carried);
      });
    },

    async before({ history: [id] }) {
      if (id === undefined || !(seen ?? (await readState())).kept.includes(id)) return undefined;
      const text = await there.read(`${keptOf(id)}/${PARTS.manifest}`);
      return text === undefined ? undefined : JSON.parse(text);
    },

    async goBack(online, before) {
      const site = join(folder, before.id, PARTS.site);
      await rm(site, { recursive: true, force: true });
      await put({ site, manifest: before }, async (files) => {
        say(`正在取回旧的文件：${files.length}个……`);
        const from = sourcesOf(files, before, online);
        await there.bring(`${keptOf(before.id)}/${PARTS.site}`, site, from.before);
        await there.bring(`${keptOf(online.id)}/${PARTS.site}`, site, from.online);
        await expectWhole(site, before, files);
      });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @throws ReleaseFailed unless every file is as the manifest says */
async function expectWhole(site: string, manifest: Manifest, files: string[]): Promise<void> {
  for (const file of files) {
    const data = await readFile(join(site, file)).catch(() => undefined);
    const sum = data && createHash('sha256').update(data).digest('hex');
    if (sum === stateOf(manifest, file)?.sha256) continue;
    throw new ReleaseFailed(
      `旧版本的文件不全（缺 ${file}），没有退回，网上的没有动。\n可能是上次发布到一半断了：先照常发布一次。想回到以前，用 git 把内容退回到那一天，再发布。`,
    );
  }
}
