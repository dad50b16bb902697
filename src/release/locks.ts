/** One release at a time: what every kind of target does with the text of its lock. */
import { hostname } from 'node:os';
import { isStale, parseOwner, type Owner } from '../domain/release/lock.ts';
import { ReleaseFailed } from './failed.ts';

/** Where a target keeps the text of its lock. */
export interface LockPlace {
  /** Writes the text unless there is one. @returns whether it was written */
  create(text: string): Promise<boolean>;
  /** The text; `undefined` without one. */
  read(): Promise<string | undefined>;
  /** Removes the lock if this is its text. */
  remove(text: string): Promise<void>;
}

/**
 * @param force takes the lock from whoever holds it
 * @returns gives the lock back
 * @throws ReleaseFailed that names who holds it
 */
export async function takeReleaseLock(
  place: LockPlace,
  force: boolean,
): Promise<() => Promise<void>> {
  const us: Owner = { host: hostname(), pid: process.pid, since: Date.now() };
  const text = JSON.stringify(us);
  for (let attempt = 1; attempt <= 3; attempt++) {
    if (await place.create(text)) {
      return () => place.remove(text);
    }
    const held = await place.read();
    if (held === undefined) continue;
    const owner = parseOwner(held);
    if (owner && !force && !isStale(owner, us, isAlive)) throw new ReleaseFailed(explain(owner));
    await place.remove(held);
  }
  throw new ReleaseFailed('别的窗口也在发布，抢着占用同一个地方。请等一会儿再运行一次。');
}

function explain({ host, since }: Owner): string {
  const began = new Intl.DateTimeFormat('zh-CN', {
    timeZone: 'Asia/Shanghai',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(since);
  return `电脑“${host}”正在发布（${began}开始），两边同时发布会乱。请等它做完再来。\n如果确定那边已经停了，加上 --unlock 再运行一次。`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
