/** Brings the files of a release into its cache. */
import { HASH_LENGTH, type OfflineFile } from '../release.ts';
import { pack } from './packing.ts';

/** Files that could not be stored: the server gave something else, or the network failed. */
export interface Missing {
  refused: OfflineFile[];
  cutOff: OfflineFile[];
}

/** Header of stored files that holds their hash. */
const HASH = 'x-offline-hash';
/** Downloads at a time; the reader's own requests must still get through. */
const AT_ONCE = 4;

/**
 * Stores every file that `cache` lacks, copied from `others` where one of them has the same bytes.
 * One file that fails does not keep the rest from being stored.
 */
export async function download(
  files: readonly OfflineFile[],
  cache: Cache,
  others: readonly Cache[],
): Promise<Missing> {
  const missing: Missing = { refused: [], cutOff: [] };
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) {
      const result = await obtain(file, cache, others).catch(() => 'cutOff' as const);
      if (result !== 'stored') missing[result].push(file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return missing;
}

async function obtain(
  [path, hash]: OfflineFile,
  cache: Cache,
  others: readonly Cache[],
): Promise<'stored' | keyof Missing> {
  if (await cache.match(path)) return 'stored';
  for (const other of others) {
    const same = await other.match(path);
    if (same?.headers.get(HASH) === hash) {
      await cache.put(path, same);
      return 'stored';
    }
  }
  const answer = await fetch(path, { cache: 'no-cache' });
  // A server in trouble may recover; one that has no such file will not.
  if (answer.status >= 500) return 'cutOff';
  const bytes = await answer.arrayBuffer();
  // Between two releases, or behind a lagging cache, a server may give the file of another release.
  if (!answer.ok || (await hashOf(bytes)) !== hash) return 'refused';
  // Of the headers only these: `Vary` or a note of compression would no longer be true.
  const type = answer.headers.get('content-type') ?? '';
  await cache.put(path, pack(bytes, new Headers({ 'content-type': type, [HASH]: hash })));
  return 'stored';
}

/** The start of the SHA-256 in hexadecimal, as in the list. */
async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, HASH_LENGTH);
}
