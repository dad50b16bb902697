/**
 * The stored releases: one cache each, filled while its worker installs and never changed by later
 * answers of the network, so that a page and its styles always belong together.
 */
import { listPath } from '../../../domain/offline.ts';
import type { OfflineFile, Release } from '../release.ts';
import { download } from './download.ts';
import { dayOf } from './note.ts';
import { unpack } from './packing.ts';

const PREFIX = 'offline-';
/** Where a cache keeps its `State`: no page has this address. */
const STATE = '/offline/?state';
/** Milliseconds between two tries to get files that were refused. */
const PAUSE = 3_600_000;

interface State {
  /** When the release was stored, `YYYY-MM-DD`. */
  day: string;
  /** Every file of the list is there. */
  complete: boolean;
  /** Last attempt to complete the release; milliseconds. */
  tried: number;
  /** When its worker took over; milliseconds, 0 for never. */
  inCharge: number;
}

/** How far a release could be stored; `cut-off` when the network failed on the way. */
export type Filled = 'complete' | 'refused' | 'cut-off';

/** A stored file with the day of its release. */
export interface Found {
  file: Response;
  day: string;
}

export class Store {
  private readonly caches: CacheStorage;
  private readonly list: string;
  private readonly name: string;

  /** The store as the worker of `release` sees it. */
  constructor(caches: CacheStorage, { id }: Release) {
    this.caches = caches;
    this.list = listPath(id);
    this.name = PREFIX + id;
  }

  /**
   * Stores what the release still lacks: from other releases where the file is the same, otherwise
   * from the network. What was stored before a failure stays, and the next call goes on from there.
   * @throws when the list itself cannot be had
   */
  async fill(now: Date): Promise<Filled> {
    const cache = await this.own();
    const files = await this.files(cache);
    const others = await Promise.all((await this.others()).map((name) => this.caches.open(name)));
    const { inCharge } = await readState(cache);
    const state = { day: dayOf(now), tried: now.getTime(), inCharge };
    // Before the downloads: the browser may end the worker in the middle of them.
    await writeState(cache, { ...state, complete: false });
    let missing = await download(files, cache, others);
    if (missing.cutOff.length > 0) missing = await download(files, cache, others);
    const complete = missing.cutOff.length + missing.refused.length === 0;
    await writeState(cache, { ...state, complete });
    if (complete) return 'complete';
    return missing.cutOff.length > 0 ? 'cut-off' : 'refused';
  }

  /** `fill`, when something is missing and the last attempt was long enough ago. */
  async fillAgain(now: Date): Promise<void> {
    const { complete, tried } = await readState(await this.own());
    if (!complete && now.getTime() - tried >= PAUSE) await this.fill(now);
  }

  /** Makes this the release in charge. Of the others only the one before it stays. */
  async takeOver(now: Date): Promise<void> {
    const cache = await this.own();
    await writeState(cache, { ...(await readState(cache)), inCharge: now.getTime() });
    let [before, latest] = ['', 0];
    const others = await this.others();
    for (const name of others) {
      const { inCharge } = await readState(await this.caches.open(name));
      if (inCharge > latest) [before, latest] = [name, inCharge];
    }
    const outdated = others.filter((name) => name !== before);
    await Promise.all(outdated.map((name) => this.caches.delete(name)));
  }

  /**
   * A stored page; the first of `paths` that is there. What this release has withdrawn is not
   * brought back from an older one; only what it could not store yet is.
   */
  async page(paths: readonly string[]): Promise<Found | undefined> {
    const cache = await this.own();
    const found = await find(cache, paths);
    if (found || (await readState(cache)).complete) return found;
    return this.findInOthers(paths);
  }

  /** A stored file, of an older release when this one has none: open pages may still ask for it. */
  async file(paths: readonly string[]): Promise<Response | undefined> {
    const found = (await find(await this.own(), paths)) ?? (await this.findInOthers(paths));
    return found?.file;
  }

  private own(): Promise<Cache> {
    return this.caches.open(this.name);
  }

  /** Names of the other releases' caches, oldest first. */
  private async others(): Promise<string[]> {
    const names = await this.caches.keys();
    return names.filter((name) => name.startsWith(PREFIX) && name !== this.name);
  }

  private async findInOthers(paths: readonly string[]): Promise<Found | undefined> {
    for (const name of (await this.others()).reverse()) {
      const found = await find(await this.caches.open(name), paths);
      if (found) return found;
    }
    return undefined;
  }

  private async files(cache: Cache): Promise<readonly OfflineFile[]> {
    const stored = await cache.match(this.list);
    if (stored) return stored.json();
    const answer = await fetch(this.list);
    if (!answer.ok) throw new Error(`${this.list}: ${answer.status}`);
    const text = await answer.text();
    await cache.put(this.list, new Response(text));
    return JSON.parse(text);
  }
}

async function find(cache: Cache, paths: readonly string[]): Promise<Found | undefined> {
  for (const path of paths) {
    const file = await cache.match(path);
    if (file) return { file: unpack(file), day: (await readState(cache)).day };
  }
  return undefined;
}

async function readState(cache: Cache): Promise<State> {
  const stored = await cache.match(STATE);
  return stored ? stored.json() : { day: '', complete: false, tried: 0, inCharge: 0 };
}

async function writeState(cache: Cache, state: State): Promise<void> {
  await cache.put(STATE, new Response(JSON.stringify(state)));
}
