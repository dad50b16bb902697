/** Who is at a release, as written into its lock. */
export interface Owner {
  host: string;
  pid: number;
  /** When it began; milliseconds. */
  since: number;
}

/** Milliseconds after which nobody is believed to be still at it. */
const LONGEST_RELEASE = 2 * 3_600_000;

/**
 * Whether a lock counts for nothing: its process is gone, or it is too old.
 *
 * @param isAlive asks for a process of this machine
 */
export function isStale(lock: Owner, us: Owner, isAlive: (pid: number) => boolean): boolean {
  if (us.since - lock.since > LONGEST_RELEASE) return true;
  return lock.host === us.host && (lock.pid === us.pid || !isAlive(lock.pid));
}

/** @returns `undefined` for text that is no lock, which counts as an old one's remains */
export function parseOwner(text: string): Owner | undefined {
  try {
    const { host, pid, since } = JSON.parse(text) as Partial<Owner>;
    return typeof host === 'string' && typeof pid === 'number' && typeof since === 'number'
      ? { host, pid, since }
      : undefined;
  } catch {
    return undefined;
  }
}
