/** Runs the programs that carry files: ssh, rsync, rclone. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { explainFailure } from './explain.ts';
import { ReleaseFailed } from './failed.ts';

export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** A program as this release runs it, remembered while it runs. */
export interface Tools {
  /** @throws ReleaseFailed when there is no such program */
  run(program: string, args: readonly string[], input?: string): Promise<Outcome>;
  /** As `run`. @returns what it printed @throws ReleaseFailed when it did not succeed */
  must(program: string, args: readonly string[], input?: string): Promise<string>;
  /**
   * Ends what a release that was killed has left running: it would go on writing under our hands.
   * For those who have the lock.
   */
  endRemains(): Promise<void>;
}

/** @param folder where every process notes what it has running */
export function openTools(folder: string): Tools {
  mkdirSync(folder, { recursive: true });
  const notes = readdirSync(folder).map((name) => join(folder, name));
  const note = join(folder, `${process.pid}.json`);
  const run: Tools['run'] = (program, args, input = '') =>
    new Promise((resolve, reject) => {
      const child = spawn(program, args, { stdio: 'pipe' });
      const out: Buffer[] = [];
      const err: Buffer[] = [];
      child.stdout.on('data', (data) => out.push(data));
      child.stderr.on('data', (data) => err.push(data));
      if (child.pid !== undefined) writeFileSync(note, JSON.stringify({ pid: child.pid, program }));
      child.on('error', () => reject(new ReleaseFailed(explainFailure(program, 'ENOENT'))));
      child.on('close', (code) => {
        rmSync(note, { force: true });
        const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8');
        resolve({ code: code ?? 1, stdout: text(out), stderr: text(err) });
      });
      // A program that ends early does not read to the end.
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
  return {
    run,
    async must(program, args, input) {
      const { code, stdout, stderr } = await run(program, args, input);
      if (code !== 0) throw new ReleaseFailed(explainFailure(program, stderr));
      return stdout;
    },
    async endRemains() {
      for (const path of notes) {
        const left = remembered(path);
        for (let attempt = 0; left && attempt < 50 && runs(left); attempt++) {
          end(left.pid, attempt < 25 ? 'SIGTERM' : 'SIGKILL');
          await wait(100);
        }
        rmSync(path, { force: true });
      }
    },
  };
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended by itself.
  }
}

interface Remains {
  pid: number;
  program: string;
}

function remembered(path: string): Remains | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether the process is still that program: numbers of processes are given again. */
function runs({ pid, program }: Remains): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout?.trim() === program;
}
