/** A release from the lock to the last deleted file. Every step can be cut short and done again. */
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { shownAgain } from '../domain/release/carried.ts';
import { changesBetween, isEmpty, type Changes } from '../domain/release/changes.ts';
import type { Manifest } from '../domain/release/manifest.ts';
import { dyingAddresses } from '../domain/release/dying.ts';
import { ReleaseFailed } from './failed.ts';
import { stage, type Order } from './stage.ts';
import type { Opened } from './targets/index.ts';
import { describeDying } from './words.ts';

export interface Plan {
  online: Manifest | undefined;
  next: Manifest;
  changes: Changes;
  /** Withdrawn pages that would be shown again. */
  shownAgain: string[];
}

interface Wish {
  /** Takes the lock from whoever holds it. */
  force: boolean;
  /** Asks the person at the keyboard; `false` leaves everything as it is. */
  agree(plan: Plan): Promise<boolean>;
}

interface ReleaseWish extends Wish {
  /** Addresses that lead elsewhere from now on. */
  moved: ReadonlySet<string>;
  /** What to release, once it is known what is online. */
  make(known: { online: Manifest | undefined; folder: string }): Order;
}

/** The release that is online now; `declined` when the person said no, `same` when nothing differs. */
export type Outcome = Manifest | 'declined' | 'same';

/**
 * Puts a site online.
 *
 * @throws ReleaseFailed when addresses would die, when somebody else is at it, or when it cannot be done
 */
export async function publish(
  { target, staging, endRemains }: Opened,
  { force, moved, make, agree }: ReleaseWish,
): Promise<Outcome> {
  return alone({ target, endRemains }, force, async () => {
    const online = await target.online();
    const fresh = join(staging, '.fresh');
    const { manifest: next } = await stage(make({ online, folder: fresh }));
    const dying = dyingAddresses(online, next, moved);
    if (dying.length > 0) throw new ReleaseFailed(describeDying(dying));
    const changes = changesBetween(online, next);
    if (online && isEmpty(changes) && (await target.isWhole())) {
      await rm(fresh, { recursive: true, force: true });
      return 'same';
    }
    const plan = { online, next, changes, shownAgain: [] };
    if (!(await agree(plan))) {
      await rm(fresh, { recursive: true, force: true });
      return 'declined';
    }
    const folder = join(staging, next.id);
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
    await target.put({ folder, manifest: next }, online);
    await rm(staging, { recursive: true, force: true });
    return next;
  });
}

/**
 * Goes back to the release before.
 *
 * @throws ReleaseFailed when there is none
 */
export async function goBack(
  { target, endRemains }: Pick<Opened, 'target' | 'endRemains'>,
  { force, agree }: Wish,
): Promise<Outcome> {
  return alone({ target, endRemains }, force, async () => {
    const online = await target.online();
    if (!online) throw new ReleaseFailed('那里还没有发布过网站，没有可以退回的。');
    const next = await target.before(online);
    if (!next) {
      throw new ReleaseFailed(
        '没有可以退回的旧版本：只发布过一次，已经退到了最早的一个，或者撤下内容的时候旧版本从存储上删掉了。\n想回到以前，用 git 把内容退回到那一天，再发布一次。',
      );
    }
    const changes = changesBetween(online, next);
    if (!(await agree({ online, next, changes, shownAgain: shownAgain(online, next) }))) {
      return 'declined';
    }
    await target.goBack(online, next);
    return next;
  });
}

async function alone<T>(
  { target, endRemains }: Pick<Opened, 'target' | 'endRemains'>,
  force: boolean,
  work: () => Promise<T>,
): Promise<T> {
  const unlock = await target.lock(force);
  try {
    await endRemains();
    return await work();
  } finally {
    await unlock();
  }
}
