/** Releases in processes of their own, which can be killed at any moment. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from './publisher.ts';
import { seeded } from './tiny-site.ts';

const PUBLISHER = join(import.meta.dirname, 'publisher.ts');

/** The same moments for the same number, as far as the machine is as busy. */
export const SEED = Number(process.env.NUANXUN_SEED ?? 7);

/** How a release ended. */
interface End {
  /** Milliseconds of work. */
  milliseconds: number;
  /** It came to its end. */
  done: boolean;
}

/** A publisher for a job that has started and waits for the word. */
class Publisher {
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;
  private readonly ready: Promise<unknown>;
  private said = '';
  private complained = '';

  constructor(job: Job) {
    this.child = spawn(process.execPath, [PUBLISHER, JSON.stringify(job)], {
      stdio: 'pipe',
      env: { ...process.env, NODE_NO_WARNINGS: '1' },
    });
    this.ended = once(this.child, 'close');
    this.child.stderr!.on('data', (data) => (this.complained += data));
    this.child.stdout!.on('data', (data) => (this.said += data));
    this.ready = Promise.race([once(this.child.stdout!, 'data'), this.ended]);
  }

  /** @param killAfter milliseconds of work before it is killed; never, without */
  async go(killAfter?: number): Promise<End> {
    await this.ready;
    const began = performance.now();
    this.child.stdin!.end('go\n');
    if (killAfter !== undefined) {
      await Promise.race([wait(killAfter), this.ended]);
      this.child.kill('SIGKILL');
    }
    await this.ended;
    const done = this.said.includes('done');
    if (!done && (killAfter === undefined || this.complained !== '')) {
      throw new Error(`A release failed by itself: ${this.complained}`);
    }
    return { milliseconds: performance.now() - began, done };
  }

  drop(): void {
    this.child.kill('SIGKILL');
  }
}

/** Releases once and lets it finish. */
export const release = (job: Job): Promise<End> => new Publisher(job).go();

/**
 * Starts releases and kills each at a random moment of its work.
 *
 * @param length milliseconds that a release takes
 * @param before called with the number of every release
 * @returns how many came to their end all the same
 */
export async function killReleases(
  job: Job,
  { kills, length, before }: { kills: number; length: number; before(kill: number): void },
): Promise<number> {
  const random = seeded(SEED);
  let completed = 0;
  // One ahead: while it starts, the one before works.
  let waiting = new Publisher(job);
  for (let kill = 0; kill < kills; kill++) {
    before(kill);
    const publisher = waiting;
    waiting = new Publisher(job);
    if ((await publisher.go(random() * length * 1.2)).done) completed++;
  }
  waiting.drop();
  return completed;
}
