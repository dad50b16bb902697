/** What the build tells the worker. */

/**
 * A file that phones keep: its path and the start of the SHA-256 of its bytes, in hexadecimal. The
 * list of a release is a JSON array of these, most important first.
 */
export type OfflineFile = readonly [path: string, hash: string];

/** One state of the site. */
export interface Release {
  /** Changes when any kept file does. */
  id: string;
  /** Starts of paths whose files never change under the same name within a release. */
  storedFirst: readonly string[];
}

/** Hexadecimal digits of a hash. */
export const HASH_LENGTH = 16;
