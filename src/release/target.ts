import type { Manifest } from '../domain/release/manifest.ts';
import type { Staged } from './stage.ts';

/** A place where releases are put. Everything it does can be cut short and done again. */
export interface Target {
  /** The release that readers see; `undefined` before the first. */
  online(): Promise<Manifest | undefined>;
  /** Whether it holds that release and nothing else: an upload cut short may have left a mixture. */
  isWhole(): Promise<boolean>;
  /**
   * Keeps others from releasing at the same time.
   *
   * @param force takes the lock away from whoever holds it
   * @returns gives it back
   * @throws ReleaseFailed that names who holds it
   */
  lock(force: boolean): Promise<() => Promise<void>>;
  /** Puts a release in the place of `online`, and deletes what is out of date. */
  put(staged: Staged, online: Manifest | undefined): Promise<void>;
  /** The release to go back to; `undefined` when none is left. */
  before(online: Manifest): Promise<Manifest | undefined>;
  /** Puts a release back that was online before. */
  goBack(online: Manifest, before: Manifest): Promise<void>;
}

/** What all targets have to know. */
export interface Means {
  /** How many earlier releases stay. */
  kept: number;
  /** Tells the person at the keyboard what is being done. */
  say(text: string): void;
}
