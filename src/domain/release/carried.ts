import { addressOfFile } from '../addresses.ts';
import { isCode, isHashed, isPage, type CarriedFile, type Manifest } from './manifest.ts';

/**
 * What the next release takes along of those before it, so that a page already open finds its styles
 * and scripts. Pictures and search texts come along only while no page was withdrawn or removed:
 * they could be what had to go.
 *
 * @param kept how many releases before stay on the server
 */
export function carriedFiles(
  before: Manifest | undefined,
  next: Pick<Manifest, 'files' | 'withdrawn'>,
  kept: number,
): Record<string, CarriedFile> {
  if (!before) return {};
  const recent = new Set([before.id, ...before.history].slice(0, kept));
  const mayCarry = hasLost(before, next) ? isCode : isHashed;
  const candidates: [string, CarriedFile][] = [
    ...Object.entries(before.carried),
    ...Object.entries(before.files).map(([file, state]): [string, CarriedFile] => [
      file,
      { ...state, from: before.id },
    ]),
  ];
  return Object.fromEntries(
    candidates.filter(
      ([file, { from }]) => mayCarry(file) && recent.has(from) && !Object.hasOwn(next.files, file),
    ),
  );
}

function hasLost(before: Manifest, next: Pick<Manifest, 'files' | 'withdrawn'>): boolean {
  const gone = Object.keys(before.files).some(
    (file) => isPage(file) && !Object.hasOwn(next.files, file),
  );
  return gone || next.withdrawn.some((path) => !before.withdrawn.includes(path));
}

/** Withdrawn pages that would be shown again by going from one release back to another. */
export function shownAgain(now: Manifest, back: Manifest): string[] {
  const shown = new Set(Object.keys(back.files).map(addressOfFile));
  return now.withdrawn.filter((path) => shown.has(path) && !back.withdrawn.includes(path));
}
