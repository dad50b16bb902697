import type { Runs } from './runs.ts';

const HASH_BITS = 15;

/** Earlier runs with the same key, by chance also others. */
export interface Chain {
  /** By run: the one before it; negative when there is none. */
  before: Int32Array;
  /** Adds a run; returns the one before it. */
  add(run: number): number;
}

/** Chains of runs with the same three runs after them, and with the same three bytes at their end. */
export function chains(runs: Runs): { sameRuns: Chain; sameBytes: Chain } {
  const { bytes, starts, count } = runs;
  // Byte and length of each run as one number, and two more for the end.
  const seeds = new Int32Array(count + 4);
  for (let run = 0; run < count; run++) {
    seeds[run] = Math.imul(bytes[run]! * 65_536 + starts[run + 1]! - starts[run]!, 0x9e3779b1);
  }
  return {
    sameRuns: chain(count, (run) => {
      const near = Math.imul(bytes[run]! ^ seeds[run + 1]!, 0x85ebca6b) + seeds[run + 2]!;
      return Math.imul(near, 0xc2b2ae35) + seeds[run + 3]!;
    }),
    sameBytes: chain(count, (run) => {
      const next = bytes[run + 1]!;
      const alone = starts[run + 2]! - starts[run + 1]! === 1;
      return bytes[run]! | (next << 8) | ((alone ? bytes[run + 2]! : next) << 16);
    }),
  };
}

function chain(count: number, keyOf: (run: number) => number): Chain {
  const latest = new Int32Array(1 << HASH_BITS).fill(-1);
  const before = new Int32Array(count);
  return {
    before,
    add(run) {
      const key = Math.imul(keyOf(run), 0x9e3779b1) >>> (32 - HASH_BITS);
      before[run] = latest[key]!;
      latest[key] = run;
      return before[run]!;
    },
  };
}
