/** One build at a time: two in the same folder would mix their files. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds. After a restart of the machine the process number may belong to somebody else. */
const LONGEST_BUILD = 15 * 60_000;

/**
 * Waits until no other process holds `file`, takes it and returns what gives it back. A lock whose
 * process has died counts for nothing; when ours ends, however it ends, the lock goes with it.
 *
 * @param onWait called once when there is somebody to wait for
 */
export async function takeLock(file: string, onWait: () => void): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !tryLock(file); told = true) {
    if (!told) onWait();
    await wait(300);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

function tryLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file: string): boolean {
  const lock = readLock(file);
  if (!lock || lock.age > LONGEST_BUILD || lock.pid === process.pid) return false;
  // Empty for the moment between creating and writing.
  if (!lock.pid) return true;
  try {
    process.kill(lock.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Age in milliseconds; `undefined` when the lock has just been given back. */
function readLock(file: string): { pid: number; age: number } | undefined {
  try {
    return {
      pid: Number(readFileSync(file, 'utf8')),
      age: Date.now() - statSync(file).mtimeMs,
    };
  } catch {
    return undefined;
  }
}
