/** Reads, writes and copies what rclone reaches; every call can be cut short and made again. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFailure } from '../explain.ts';
import { ReleaseFailed } from '../failed.ts';
import { lines } from '../stage.ts';
import type { Tools } from '../tool.ts';

export interface Remote {
  /** The text of a file; `undefined` when there is none. */
  read(path: string): Promise<string | undefined>;
  /** Writes a file whole. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Deletes files that may not be there. */
  removeFiles(paths: readonly string[]): Promise<void>;
  /** Deletes a folder and what is in it; it may not be there. */
  removeFolder(path: string): Promise<void>;
  /** Puts files of a folder of this computer under their names, whatever is there. */
  upload(folder: string, paths: readonly string[], cache: string): Promise<void>;
  /** Copies files into another folder over there, without bringing them here. */
  copyAside(to: string, paths: readonly string[]): Promise<void>;
  /** Brings files of a folder over there to this computer; those that are missing stay away. */
  bring(from: string, folder: string, paths: readonly string[]): Promise<void>;
}

/** Exit codes of rclone for what is not there. */
const NOTHING_THERE = new Set([3, 4]);
const MISSING = /(?:object|directory) not found/;

/** @param remote as rclone writes it, `oss:bucket/folder` */
export function openRemote(remote: string, tools: Tools): Remote {
  const at = (path: string) =>
    `${remote.replace(/\/$/, '')}${remote.endsWith(':') ? '' : '/'}${path}`;
  const must = (args: readonly string[], input?: string) =>
    tools.must('rclone', [...args, '--retries', '3', '--stats', '0'], input);
  const some = async (args: readonly string[], paths: readonly string[]) => {
    if (paths.length === 0) return;
    await must([...args, '--files-from-raw', '-', '--no-traverse'], lines(paths));
  };

  return {
    async read(path) {
      const outcome = await tools.run('rclone', ['cat', at(path), '--retries', '1']);
      if (outcome.code === 0) return outcome.stdout || undefined;
      if (isMissing(outcome)) return undefined;
      throw new ReleaseFailed(explainFailure('rclone', outcome.stderr));
    },

    /** From a file: what a pipe brings ends early when we are killed, and half of it would count. */
    async write(path, text) {
      const folder = await mkdtemp(join(tmpdir(), 'nuanxun-'));
      await writeFile(join(folder, 'note.json'), text);
      await must(['copyto', join(folder, 'note.json'), at(path), '--no-check-dest']);
      await rm(folder, { recursive: true });
    },

    remove: async (path) => void (await must(['deletefile', at(path)])),
    removeFiles: (paths) => some(['delete', remote], paths),

    async removeFolder(path) {
      const outcome = await tools.run('rclone', ['purge', at(path), '--retries', '3']);
      if (outcome.code === 0 || isMissing(outcome)) return;
      throw new ReleaseFailed(explainFailure('rclone', outcome.stderr));
    },

    upload: (folder, paths, cache) =>
      some(
        ['copy', folder, remote, '--no-check-dest', '--header-upload', `Cache-Control: ${cache}`],
        paths,
      ),
    copyAside: (to, paths) => some(['copy', remote, at(to), '--no-check-dest'], paths),
    bring: (from, folder, paths) => some(['copy', at(from), folder, '--ignore-times'], paths),
  };
}

function isMissing({ code, stderr }: { code: number; stderr: string }): boolean {
  return NOTHING_THERE.has(code) || MISSING.test(stderr);
}
