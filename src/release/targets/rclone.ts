/**
 * Object storage, or whatever rclone reaches. It has no switch: new files come first, then pages,
 * removals last, and what is online is written down before and after.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isHashed, isPage, type Manifest } from '../../domain/release/manifest.ts';
import { haveSameFiles } from '../../domain/release/history.ts';
import { uploadsFor } from '../../domain/release/uploads.ts';
import { explainFailure } from '../explain.ts';
import { ReleaseFailed } from '../failed.ts';
import { takeReleaseLock } from '../locks.ts';
import { lines, PARTS, type Staged } from '../stage.ts';
import type { ReleaseStore } from '../store.ts';
import type { Means, Target } from '../target.ts';
import type { Tools } from '../tool.ts';

/** What the storage holds, written there. */
interface State {
  /** The release that is complete. */
  current?: Manifest;
  /** Releases whose upload was cut short: their files may be there in part. */
  pending: Manifest[];
}

/** Folder for our own notes, beside the site. */
const NOTES = '.nuanxun';
/** Exit codes of rclone for what is not there. */
const NOTHING_THERE = new Set([3, 4]);

/** @param remote as rclone writes it, `oss:bucket/folder` */
export function rcloneTarget(
  remote: string,
  tools: Tools,
  store: ReleaseStore,
  { say }: Means,
): Target {
  const at = (path: string) =>
    `${remote.replace(/\/$/, '')}${remote.endsWith(':') ? '' : '/'}${path}`;
  const must = (args: readonly string[], input?: string) =>
    tools.must('rclone', [...args, '--retries', '3', '--stats', '0'], input);

  const read = async (path: string): Promise<string | undefined> => {
    const { code, stdout, stderr } = await tools.run('rclone', ['cat', at(path), '--retries', '1']);
    if (code === 0) return stdout || undefined;
    if (NOTHING_THERE.has(code) || /(?:object|directory) not found/.test(stderr)) return undefined;
    throw new ReleaseFailed(explainFailure('rclone', stderr));
  };
  /** From a file: what a pipe brings ends early when we are killed, and half of it would count. */
  const write = async (path: string, text: string) => {
    const folder = await mkdtemp(join(tmpdir(), 'nuanxun-'));
    await writeFile(join(folder, 'note.json'), text);
    await must(['copyto', join(folder, 'note.json'), at(path), '--no-check-dest']);
    await rm(folder, { recursive: true });
  };
  const remove = async (path: string) => void (await must(['deletefile', at(path)]));
  const readState = async (): Promise<State> => {
    const text = await read(`${NOTES}/state.json`);
    return text === undefined ? { pending: [] } : JSON.parse(text);
  };
  const writeState = (state: State) => write(`${NOTES}/state.json`, JSON.stringify(state));

  /** Puts files under their names, whatever is there. */
  const upload = async (folder: string, paths: readonly string[], cache: string) => {
    if (paths.length === 0) return;
    await must(
      [
        ...['copy', join(folder, PARTS.site), remote, '--files-from-raw', '-'],
        ...['--no-traverse', '--no-check-dest'],
        ...['--header-upload', `Cache-Control: ${cache}`],
      ],
      lines(paths),
    );
  };

  const put = async ({ folder, manifest }: Staged) => {
    const { current, pending } = await readState();
    const known = [...(current ? [current] : []), ...pending];
    const { first, pages, last, removals } = uploadsFor(manifest, known);
    // Two releases may be mixed from here on: whoever comes next has to know both.
    const others = pending.filter((one) => !haveSameFiles(one, manifest));
    await writeState({ ...(current && { current }), pending: [...others, manifest] });
    say(`正在传新的文件：${first.length}个……`);
    await upload(folder, first.filter(isHashed), 'public, max-age=31536000, immutable');
    await upload(
      folder,
      first.filter((file) => !isHashed(file)),
      'public, max-age=600',
    );
    say(`正在换网页：${pages.filter(isPage).length}个……`);
    await upload(folder, pages, 'public, max-age=60');
    await upload(folder, last, 'no-cache');
    if (removals.length > 0) {
      say(`正在删去不要的文件：${removals.length}个……`);
      await must(['delete', remote, '--files-from-raw', '-', '--no-traverse'], lines(removals));
    }
    await writeState({ current: manifest, pending: [] });
  };

  return {
    online: async () => (await readState()).current,

    lock: (force) =>
      takeReleaseLock(
        {
          // Storage knows no “only if it is not there”: whoever reads his own words back has it.
          async create(text) {
            if ((await read(`${NOTES}/lock.json`)) !== undefined) return false;
            await write(`${NOTES}/lock.json`, text);
            return (await read(`${NOTES}/lock.json`)) === text;
          },
          read: () => read(`${NOTES}/lock.json`),
          async remove(text) {
            if ((await read(`${NOTES}/lock.json`)) === text) await remove(`${NOTES}/lock.json`);
          },
        },
        force,
      ),

    async put(staged) {
      await put(staged);
      await store.keepOnly([staged.manifest.id, ...staged.manifest.history]);
    },

    before: ({ history }) => store.firstOf(history),

    async goBack(_online, before) {
      await put({ folder: store.folderOf(before.id), manifest: before });
    },
  };
}
