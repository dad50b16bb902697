/**
 * What storage without folders of releases keeps of the one online, so that any computer can go back
 * to it: the files that the next release replaces or removes, beside a copy of the manifest.
 */
import { allFiles, stateOf, type Manifest } from './manifest.ts';

/**
 * Files of the release online to copy aside before `next` comes.
 *
 * @param pending releases whose upload was cut short: what they replace was copied aside before, and
 *   is perhaps no longer what it was
 */
export function filesToKeep(
  online: Manifest,
  next: Manifest,
  pending: readonly Manifest[],
): string[] {
  return allFiles(online).filter(
    (file) => differ(file, online, next) && !pending.some((one) => differ(file, online, one)),
  );
}

/** From where the files of an earlier release come: from what was kept of it, or of the one online. */
export function sourcesOf(
  files: readonly string[],
  before: Manifest,
  online: Manifest,
): { before: string[]; online: string[] } {
  const isOld = (file: string) => differ(file, before, online);
  return { before: files.filter(isOld), online: files.filter((file) => !isOld(file)) };
}

/** Whether a release takes something back that somebody no longer agrees to show. */
export function withdrawsMore(online: Manifest | undefined, next: Manifest): boolean {
  return online !== undefined && next.withdrawn.some((path) => !online.withdrawn.includes(path));
}

function differ(file: string, a: Manifest, b: Manifest): boolean {
  return stateOf(a, file)?.sha256 !== stateOf(b, file)?.sha256;
}
