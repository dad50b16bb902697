/**
 * One at a time: two installs or two builds in the same folder would mix their files. Plain
 * JavaScript, because the install needs it before there is a Node that reads TypeScript.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds. After a restart of the machine the process number may belong to somebody else. */
const LONGEST_WORK = 15 * 60_000;

/**
 * Waits until no other process holds `file` and takes it. The lock of a process that has died
 * counts for nothing; ours is given back at the latest when the process exits.
 *
 * @param {string} file
 * @param {() => void} onWait called once when there is somebody to wait for
 * @returns {Promise<() => void>} gives the lock back
 */
export async function takeLock(file, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !tryLock(file);) {
    if (!told) onWait();
    told = true;
    await wait(300);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  return () => {
    process.removeListener('exit', release);
    release();
  };
}

/** @param {string} file @returns {boolean} whether the lock is ours now */
function tryLock(file) {
  if (isDead(file)) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** @param {string} file @returns {boolean} whether there is a lock that nobody holds any more */
function isDead(file) {
  const lock = readLock(file);
  // A file without a number has just been created and is about to be written.
  if (!lock?.pid) return false;
  if (lock.age > LONGEST_WORK || lock.pid === process.pid) return true;
  try {
    process.kill(lock.pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) !== 'EPERM';
  }
}

/** @param {string} file @returns {{ pid: number, age: number } | undefined} age in milliseconds */
function readLock(file) {
  try {
    return {
      pid: Number(readFileSync(file, 'utf8')),
      age: Date.now() - statSync(file).mtimeMs,
    };
  } catch {
    return undefined;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}
