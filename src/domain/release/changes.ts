import { addressOfFile } from '../addresses.ts';
import { isPage, stateOf, type Manifest } from './manifest.ts';

export interface Changes {
  /** Addresses of pages, in order. */
  added: string[];
  changed: string[];
  removed: string[];
  /** Other files: pictures, styles, feeds. */
  otherAdded: number;
  otherChanged: number;
  otherRemoved: number;
  /** Bytes of all files that are new or different, before compression. */
  bytes: number;
}

/** What readers will find different. */
export function changesBetween(before: Manifest | undefined, next: Manifest): Changes {
  const changes: Changes = {
    added: [],
    changed: [],
    removed: [],
    otherAdded: 0,
    otherChanged: 0,
    otherRemoved: 0,
    bytes: 0,
  };
  for (const [file, { sha256, bytes }] of Object.entries(next.files)) {
    const old = stateOf(before, file);
    if (old?.sha256 === sha256) continue;
    changes.bytes += bytes;
    if (isPage(file)) (old ? changes.changed : changes.added).push(addressOfFile(file));
    else if (old) changes.otherChanged++;
    else changes.otherAdded++;
  }
  for (const file of Object.keys(before?.files ?? {})) {
    if (Object.hasOwn(next.files, file)) continue;
    if (isPage(file)) changes.removed.push(addressOfFile(file));
    else if (!Object.hasOwn(next.carried, file)) changes.otherRemoved++;
  }
  for (const list of [changes.added, changes.changed, changes.removed]) list.sort();
  return changes;
}

/** Whether the two releases show readers the same. */
export function isEmpty({ added, changed, removed, ...rest }: Changes): boolean {
  const others = rest.otherAdded + rest.otherChanged + rest.otherRemoved;
  return added.length + changed.length + removed.length + others === 0;
}
